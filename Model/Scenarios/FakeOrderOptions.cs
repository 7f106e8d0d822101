using OrleansIndustrialBelt.Model.Scenarios.Attributes;

namespace OrleansIndustrialBelt.Model.Scenarios;

[Doc("Fake orders and bots (刷单): orders that nobody means, and comments that nobody thinks. Off while roomShare is 0.")]
public sealed class FakeOrderOptions
{
    [Unit("share")]
    [Between(0, 1)]
    [Doc("Rooms in which orders are faked; 0 switches fake orders off.")]
    public double RoomShare { get; set; }

    [Unit("share")]
    [Between(0, 0.9)]
    [Doc("Fake orders among all orders of such a room.")]
    public double OrderShare { get; set; } = 0.2;

    [Unit("share")]
    [Between(0, 1)]
    [Doc("Store rooms with fakes whose factory bought them and knows them; of the others' fakes, and of hosts', factories know nothing.")]
    public double KnownShare { get; set; } = 0.5;

    [Unit("probability")]
    [Between(0, 1)]
    [Doc("Probability that the platform catches a fake order and cancels it.")]
    public double CaughtShare { get; set; } = 0.3;

    [Unit("hours")]
    [Between(2, 1000)]
    [Doc("Hours after which it does.")]
    public int CatchHours { get; set; } = 24;

    [Unit("share")]
    [Between(0, 1)]
    [Doc("Fake orders not caught that are cancelled by whoever placed them; the rest is received and sent back.")]
    public double CancelShare { get; set; } = 0.6;

    [Unit("hours")]
    [Between(2, 1000)]
    [Doc("Hours after which they are.")]
    public int CancelHours { get; set; } = 48;

    [Unit("comments per fake order")]
    [Between(0, 100)]
    [Doc("Comments of bots; all of a show hour ask for the same thing.")]
    public double CommentsPerOrder { get; set; } = 1;

    [Unit("CNY")]
    [Between(0, 1000)]
    [Doc("What a fake order costs the room.")]
    public double CostCny { get; set; } = 5;

    [Unit("CNY")]
    [Between(0, 100000)]
    [Doc("What the room pays the platform for each one that is caught.")]
    public double PenaltyCny { get; set; } = 50;

    /// <summary>Whether there are any.</summary>
    internal bool IsOn => RoomShare > 0 && OrderShare > 0;
}
