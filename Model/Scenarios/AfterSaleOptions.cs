using OrleansIndustrialBelt.Model.Scenarios.Attributes;

namespace OrleansIndustrialBelt.Model.Scenarios;

[Doc("Delivery, satisfaction, returns, repeat purchases.")]
public sealed class AfterSaleOptions
{
    [Unit("hours")]
    [Between(1, 1000)]
    [Doc("Shortest delivery.")]
    public int DeliveryHoursMin { get; set; } = 36;

    [Unit("hours")]
    [Between(1, 2000)]
    [Doc("Longest delivery.")]
    public int DeliveryHoursMax { get; set; } = 96;

    [Unit("days")]
    [Between(1, 100)]
    [Doc("Earliest return after receipt.")]
    public int ReturnDelayDaysMin { get; set; } = 7;

    [Unit("days")]
    [Between(1, 100)]
    [Doc("Latest return after receipt.")]
    public int ReturnDelayDaysMax { get; set; } = 15;

    [Unit("share")]
    [Between(0, 1)]
    [Doc("Share returned whatever the product is like.")]
    public double ImpulseReturn { get; set; } = 0.05;

    [Unit("per squared taste unit")]
    [Between(0, 10)]
    [Doc("Hazard of a return per squared mismatch.")]
    public double MismatchReturn { get; set; } = 0.22;

    [Unit("share per comment and viewer")]
    [Between(0, 10)]
    [Doc("Additional impulse returns per comment and viewer of the show.")]
    public double InteractionReturn { get; set; } = 0.3;

    [Unit("per squared taste unit")]
    [Between(0, 10)]
    [Doc("Loss of satisfaction per squared mismatch.")]
    public double MismatchDissatisfaction { get; set; } = 0.28;

    [Unit("share")]
    [Between(0, 0.99)]
    [Doc("Satisfied buyers who come back at a perfect match.")]
    public double RepeatShare { get; set; } = 0.74;

    [Unit("days")]
    [Between(1, 1000)]
    [Doc("When they come back, on average.")]
    public double RepeatCycleDays { get; set; } = 40;

    [Unit("share")]
    [Between(0, 1)]
    [Doc("Return share of a show's goods above which it is a flop.")]
    public double FlopReturnShare { get; set; } = 0.5;

    [Unit("units")]
    [Between(1, 1000000)]
    [Doc("Units over which a rating is averaged.")]
    public double RatingMemory { get; set; } = 200;

    [Unit("share")]
    [Between(0, 1)]
    [Doc("Viewers who are no followers yet and become such, per view.")]
    public double NewFollowersPerView { get; set; } = 0.008;

    [Unit("share per day")]
    [Between(0, 1)]
    [Doc("Followers lost per day.")]
    public double FollowerChurnPerDay { get; set; } = 0.006;
}
