using OrleansIndustrialBelt.Experiments.Designs;
using OrleansIndustrialBelt.Experiments.Runs;

namespace OrleansIndustrialBelt.Experiments.Sensitivity;

/// <summary>Which settings of the factors are tried: blocks of points that belong together, trajectories or samples.</summary>
public sealed class SensitivityPlan
{
    /// <summary>Seed of the design where none is given.</summary>
    public const ulong DefaultSeed = 1;

    private SensitivityPlan(SensitivityMethod method, IReadOnlyList<FactorRange> factors, int blockLength, IReadOnlyList<double[]> design)
    {
        Method = method;
        Factors = factors;
        BlockLength = blockLength;
        Values = [.. design.Select(point => point.Zip(factors, (position, factor) => factor.ValueAt(position)).ToArray())];
        Points = [.. Values.Select(values => values.Zip(factors, (value, factor) => factor.PositionOf(value)).ToArray())];
    }

    /// <summary>How the factors are weighed.</summary>
    public SensitivityMethod Method { get; }

    /// <summary>The factors with their ranges.</summary>
    public IReadOnlyList<FactorRange> Factors { get; }

    /// <summary>Points per block: k + 1 on a trajectory, k + 2 in a sample.</summary>
    public int BlockLength { get; }

    /// <summary>Number of blocks.</summary>
    public int Blocks => Points.Count / BlockLength;

    /// <summary>Positions of all points within the factors' ranges, block after block, of the values as they are set.</summary>
    public IReadOnlyList<double[]> Points { get; }

    /// <summary>The points as settings of an experiment, in their order.</summary>
    public FactorTable Table => new()
    {
        IsGrid = false,
        Factors = [.. Factors.Select((factor, place) => new Factor(factor.Path, [.. Values.Select(values => FactorRange.Text(values[place]))]))],
    };

    private IReadOnlyList<double[]> Values { get; }

    /// <summary>Plans trajectories of Morris'.</summary>
    /// <param name="factors">The factors, k.</param>
    /// <param name="trajectories">How many, r; they cost r·(k + 1) settings.</param>
    /// <param name="seed">Seed of the design.</param>
    public static SensitivityPlan Morris(IReadOnlyList<FactorRange> factors, int trajectories, ulong seed = DefaultSeed)
        => new(SensitivityMethod.Morris, factors, factors.Count + 1, MorrisDesign.Of(factors.Count, trajectories, seed).Points);

    /// <summary>Plans samples for Sobol's indices.</summary>
    /// <param name="factors">The factors, k.</param>
    /// <param name="samples">How many, N; they cost N·(k + 2) settings.</param>
    /// <param name="seed">Seed of the design.</param>
    public static SensitivityPlan Sobol(IReadOnlyList<FactorRange> factors, int samples, ulong seed = DefaultSeed)
        => new(SensitivityMethod.Sobol, factors, factors.Count + 2, SaltelliDesign.Of(factors.Count, samples, seed).Points);
}
