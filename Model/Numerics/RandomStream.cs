using System.Runtime.CompilerServices;

namespace OrleansIndustrialBelt.Model.Numerics;

/// <summary>
/// The random draws of one entity for one purpose in one tick. Every draw has its own key (seed, entity, purpose, tick,
/// index) and needs no other draw to have been made, so results depend neither on the order of the calls nor on the
/// number of silos, and two scenarios with the same seed share the chance that hits them.
/// </summary>
/// <remarks>
/// <para>Layout: the 64-bit seed is the key of <see cref="Philox"/>. Its counter holds, from the lowest word up: index
/// (32 bits), tick (32), entity (40), purpose (16), and 8 bits of zero. The lowest 64 bits of the block are the draw.</para>
/// <para>Each draw pushes one uniform number through a monotone inversion (<see cref="Inversion"/>): under the same key
/// a slightly higher mean gives the same or a slightly higher count, which keeps the difference of two scenarios quiet.</para>
/// </remarks>
public readonly struct RandomStream
{
    /// <summary>Largest entity id: 40 bits.</summary>
    public const ulong LargestEntity = (1UL << 40) - 1;

    /// <summary>Largest purpose: 16 bits.</summary>
    public const int LargestPurpose = ushort.MaxValue;

    private readonly ulong seed;
    private readonly uint tickWord;
    private readonly uint entityWord;
    private readonly uint upperWord;

    /// <summary>Opens the stream; costs nothing but four stores.</summary>
    /// <param name="seed">Seed of the run.</param>
    /// <param name="entity">Id of the entity, at most <see cref="LargestEntity"/>.</param>
    /// <param name="purpose">What the draws are for, from 0 to <see cref="LargestPurpose"/>.</param>
    /// <param name="tick">Tick of the draws; its 32 bits are used as they are.</param>
    public RandomStream(ulong seed, ulong entity, int purpose, int tick)
    {
        if (entity > LargestEntity)
        {
            Refuse.Value(nameof(entity), entity, "at most 2^40 - 1");
        }

        if ((uint)purpose > LargestPurpose)
        {
            Refuse.Value(nameof(purpose), purpose, "from 0 to 65535");
        }

        this.seed = seed;
        tickWord = (uint)tick;
        entityWord = (uint)entity;
        upperWord = (uint)(entity >> 32) | ((uint)purpose << 8);
    }

    /// <summary>The 64 random bits of one draw.</summary>
    /// <param name="index">Number of the draw within this stream.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Bits(int index)
    {
        (uint low, uint high, _, _) =
            Philox.Block((uint)index, tickWord, entityWord, upperWord, (uint)seed, (uint)(seed >> 32));
        return ((ulong)high << 32) | low;
    }

    /// <summary>Uniform number in the open interval (0, 1) with 53 bits: a multiple of 2^-53, and 2^-54 in place of 0.</summary>
    /// <param name="index">Number of the draw within this stream.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Uniform(int index) => Math.Max((long)(Bits(index) >> 11), 0.5) * (1.0 / 9007199254740992.0);

    /// <summary>Standard normal number.</summary>
    /// <param name="index">Number of the draw within this stream.</param>
    public double Normal(int index) => Inversion.NormalQuantile(Uniform(index));

    /// <summary>Exponential number with mean 1.</summary>
    /// <param name="index">Number of the draw within this stream.</param>
    public double Exponential(int index) => Inversion.ExponentialQuantile(Uniform(index));

    /// <summary>Number of events where <paramref name="mean"/> are expected (Poisson).</summary>
    /// <param name="mean">Rate λ. Range: 0 ≤ λ ≤ <see cref="Inversion.LargestMean"/>; zero makes no draw.</param>
    /// <param name="index">Number of the draw within this stream.</param>
    public int Poisson(double mean, int index)
    {
        if (mean == 0)
        {
            return 0;
        }

        return Inversion.PoissonQuantile(mean, Uniform(index));
    }

    /// <summary>Number of successes in <paramref name="n"/> independent trials (binomial).</summary>
    /// <param name="n">Trials. Range: n ≥ 0; zero makes no draw.</param>
    /// <param name="p">Probability of success. Range: 0 ≤ p ≤ 1; the ends make no draw.</param>
    /// <param name="index">Number of the draw within this stream.</param>
    public int Binomial(int n, double p, int index)
    {
        if (Inversion.IsCertain(n, p, out int count))
        {
            return count;
        }

        return Inversion.UncertainBinomialQuantile(n, p, Uniform(index));
    }

    /// <summary>
    /// Shares out <paramref name="n"/> trials over outcomes by one conditional binomial after another, outcome i with the
    /// draw <paramref name="index"/> + i, and returns how many trials had none of the outcomes.
    /// </summary>
    /// <param name="n">Trials. Range: n ≥ 0.</param>
    /// <param name="probabilities">Probability of each outcome, with a sum of at most 1; 1 minus the sum is the
    /// probability of none, and less than 1e-9 of it counts as rounding, so that the last outcome takes the rest.</param>
    /// <param name="counts">Receives the trials of each outcome; as long as <paramref name="probabilities"/>.</param>
    /// <param name="index">Number of the first draw within this stream.</param>
    public int Multinomial(int n, ReadOnlySpan<double> probabilities, Span<int> counts, int index)
    {
        if (counts.Length != probabilities.Length)
        {
            Refuse.Value(nameof(counts), counts.Length, $"as long as the {probabilities.Length} probabilities");
        }

        int left = n;
        double remaining = 1;
        for (int outcome = 0; outcome < probabilities.Length; outcome++)
        {
            if (left == 0)
            {
                counts[outcome..].Clear();
                break;
            }

            double after = remaining - probabilities[outcome];
            bool takesRest = after < Inversion.ProbabilityRounding;
            if (takesRest && after < -Inversion.ProbabilityRounding)
            {
                Refuse.Value(nameof(probabilities), 1 - after, "with a sum of at most 1");
            }

            // Outcomes behind the one that took the rest are left with nothing, and have no share of it.
            double share = remaining <= 0 ? 0 : takesRest ? 1 : probabilities[outcome] / remaining;
            counts[outcome] = Binomial(left, share, index + outcome);
            left -= counts[outcome];
            remaining = after;
        }

        return left;
    }
}
