using OrleansIndustrialBelt.Model.Numerics;
using OrleansIndustrialBelt.Model.Scenarios;

namespace OrleansIndustrialBelt.Model.Skus;

/// <summary>What happens to goods on the way, by how well they are packed.</summary>
internal static class TransitDamage
{
    /// <summary>
    /// damage = transitDamageShare · exp(-packagingSlope · q), at most 1, with q the design's packaging. 0.02 at a slope of 2 is
    /// 0.1478 for q = -1.
    /// </summary>
    public static double ShareOf(PerishingOptions goods, Design design, int packaging)
        => goods.TransitDamageShare == 0 ? 0
            : Math.Min(1, goods.TransitDamageShare * Elementary.Exp(-goods.PackagingSlope * design.Vector[packaging]));

    /// <summary>Share of units that arrive with a fault: made with it or damaged on the way.</summary>
    public static double Faulty(double defectShare, double damageShare)
        => damageShare == 0 ? defectShare : 1 - ((1 - defectShare) * (1 - damageShare));
}
