using System.Globalization;
using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Toy;

/// <summary>A belt of dummies, small enough to write in a line and lively enough to disagree if anything is out of order.</summary>
/// <param name="Size">Entities of each of factory, SKU, room and influencer; there are one or two platforms and a hub.</param>
/// <param name="Load">Rounds of arithmetic per step, in place of a model.</param>
/// <param name="FailAt">Where a step throws, as entity and tick; null for nowhere.</param>
public sealed record ToyOptions(int Size, int Load = 0, (EntityId Entity, int Tick)? FailAt = null)
{
    public static ToyOptions Parse(string text)
    {
        var parts = text.Split(';');
        return new ToyOptions(
            int.Parse(parts[0], CultureInfo.InvariantCulture),
            int.Parse(parts[1], CultureInfo.InvariantCulture),
            parts[2].Length == 0 ? null : (EntityId.FromPacked(ulong.Parse(parts[2], CultureInfo.InvariantCulture)), int.Parse(parts[3], CultureInfo.InvariantCulture)));
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Size};{Load};{FailAt?.Entity.Packed};{FailAt?.Tick}");
}
