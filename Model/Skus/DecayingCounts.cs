using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Numerics;

namespace OrleansIndustrialBelt.Model.Skus;

/// <summary>
/// Counts that fade with time. Fading is a function of the last update and the hour that asks, so that looking at counts
/// changes nothing.
/// </summary>
public sealed class DecayingCounts : IDescribed
{
    /// <summary>The counts as they stood at <see cref="UpdatedAt"/>.</summary>
    public double[] Values { get; private set; } = [];

    /// <summary>Tick at which they were last brought up to date.</summary>
    public int UpdatedAt { get; private set; }

    /// <summary>Counts of zero.</summary>
    public static DecayingCounts Zero(int length) => new() { Values = new double[length] };

    /// <summary>What is left, at <paramref name="tick"/>, of 1 counted at the last update. 0.85 per day over 48 h leaves 0.7225.</summary>
    /// <param name="tick">The hour that asks, not before <see cref="UpdatedAt"/>.</param>
    /// <param name="keptPerDay">Share kept per day, from 0 to 1.</param>
    public double LeftAt(int tick, double keptPerDay)
        => tick == UpdatedAt ? 1 : Elementary.Pow(keptPerDay, (tick - UpdatedAt) / (double)Calendar.HoursPerDay);

    /// <summary>Brings the counts up to date; do it before adding.</summary>
    public void FadeTo(int tick, double keptPerDay)
        => Fade(tick, LeftAt(tick, keptPerDay));

    /// <summary>The same where the caller knows what is left; see <see cref="LeftAt"/>.</summary>
    public void Fade(int tick, double left)
    {
        for (var i = 0; left < 1 && i < Values.Length; i++)
        {
            Values[i] *= left;
        }

        UpdatedAt = tick;
    }

    /// <summary>Forgets all counts.</summary>
    public void Reset(int tick)
    {
        Array.Clear(Values);
        UpdatedAt = tick;
    }

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        Values = codec.Doubles("values", Values);
        UpdatedAt = codec.Int("updatedAt", UpdatedAt);
    }
}
