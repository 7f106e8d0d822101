using OrleansIndustrialBelt.Model.Scenarios.Attributes;

namespace OrleansIndustrialBelt.Model.Scenarios;

[Doc("People who make others aware of a need, beside the need that comes by itself.")]
public sealed class WordOfMouthOptions
{
    [Unit("share per day")]
    [Between(0, 24)]
    [Doc("p of the Bass model: people without a need who become aware per day, whoever owns one.")]
    public double ExternalPerDay { get; set; } = 0;

    [Unit("share per day")]
    [Between(0, 240)]
    [Doc("q of the Bass model: people without a need who become aware per day if everybody else owns one.")]
    public double ImitationPerDay { get; set; } = 0.01;

    [Doc("Whether whoever knows of it is imitated, not owners only: to become aware is to adopt, as in the Bass model.")]
    public bool AwareAreImitated { get; set; }

    [Unit("people")]
    [Between(0, 10)]
    [Doc("People to whom a viewer of a show speaks of it, each of whom becomes aware of a need in one category if he has none.")]
    public double ToldPerView { get; set; } = 0;
}
