using OrleansIndustrialBelt.Model.Scenarios;

namespace OrleansIndustrialBelt.Experiments.Validation.Signs;

/// <summary>
/// A sign that theory or experiments found, and the reduced configurations that show whether the model has it: one mechanism on, the rest off.
/// Its sentence stands in the texts under <c>Sign.NUMBER</c>.
/// </summary>
public abstract class Prediction
{
    /// <summary>Its number in docs/validation.md.</summary>
    public abstract int Number { get; }

    /// <summary>What it says, one effect after another.</summary>
    public abstract IReadOnlyList<PredictedEffect> Effects { get; }

    /// <summary>Seeds under which it is lived, chosen beforehand: to go on until it agrees would be to let it agree.</summary>
    public virtual int Seeds => 16;

    /// <summary>Changes every scenario before it is lived; tests bend the model with it and must see the sign go.</summary>
    internal Action<ScenarioOptions>? Bend { get; init; }

    /// <summary>Lives all settings under one seed.</summary>
    /// <returns>For each effect what the change adds, weighed by what it is held against.</returns>
    public abstract RunValue[] Live(ulong seed);

    /// <summary>Measures every effect under seeds 1, 2, ...; the number of threads changes nothing but the time.</summary>
    public IReadOnlyList<SignLine> Measure(int threads)
    {
        var runs = new RunValue[Seeds][];
        Parallel.For(0, Seeds, new ParallelOptions { MaxDegreeOfParallelism = threads }, i => runs[i] = Live((ulong)(i + 1)));
        return [.. Effects.Select((effect, index) => new SignLine(Number, effect, MeasuredEffect.Of([.. runs.Select(run => run[index])])))];
    }

    /// <summary>What a change adds to what was there without it.</summary>
    protected static RunValue Change(double without, double with) => new(with - without, without);

    /// <summary>A case with these settings, lived on one thread: seeds keep the other cores busy.</summary>
    private protected CaseRun Case(ValidationCase of, params string[] settings) => new(of, CaseSettings.Of(of, settings), threads: 1) { Bend = Bend };
}
