using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Rooms;

/// <summary>
/// Trust in a host: a bounded level that follows the share of returns, not an account that can grow for ever.
/// </summary>
public sealed class TrustLevel : IDescribed
{
    /// <summary>Return share at which trust is as at the start.</summary>
    public const double OrdinaryReturnShare = 0.2;

    /// <summary>Units delivered below which a share of returns says nothing about a flop.</summary>
    public const int LeastForFlop = 20;

    private const double Sensitivity = 2;
    private const double LargestLoss = 1;
    private const double MemoryUnits = 500;

    /// <summary>Returned share of what was delivered, averaged over some 500 units.</summary>
    public double ReturnShare { get; private set; } = OrdinaryReturnShare;

    /// <summary>Takes in the fate of delivered units.</summary>
    public void Learn(int delivered, int returned)
    {
        if (delivered > 0)
        {
            ReturnShare += delivered / (delivered + MemoryUnits) * (((double)returned / delivered) - ReturnShare);
        }
    }

    /// <summary>trust = trust at the start + 2·(0.2 - return share), at most 1 below the start. A share of 0.35 costs 0.3.</summary>
    public double From(double trustAtStart) => trustAtStart + Math.Max(-LargestLoss, Sensitivity * (OrdinaryReturnShare - ReturnShare));

    /// <summary>Whether so many returns of so many deliveries make a flop.</summary>
    public static bool IsFlop(int delivered, int returned, double limit)
        => delivered >= LeastForFlop && returned > limit * delivered;

    /// <inheritdoc/>
    public void Describe(Codec codec) => ReturnShare = codec.Double("returnShare", ReturnShare);
}
