namespace OrleansIndustrialBelt.Experiments.Validation.Flows;

/// <summary>
/// Little's law in the buffers of random belts: what lies in one, on average, is what comes per hour times how long it stays. Contents are
/// read from the model's accounts hour by hour, stays from the hours in jobs, orders and letters; over a whole run, with the stays of
/// what is left cut off at its end, the two are equal to the unit.
/// </summary>
public sealed class LittleCase : ValidationCase
{
    private const int ExactDigits = 9;

    /// <inheritdoc/>
    public override string Name => "littles-law";

    /// <inheritdoc/>
    public override IReadOnlyList<CaseParameter> Parameters { get; } =
    [
        CaseParameter.Whole("first", 1, 1, 1_000_000),
        CaseParameter.Whole("belts", 4, 1, 1_000),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<IReadOnlyList<string>> Long { get; } = [["belts=40"]];

    /// <inheritdoc/>
    public override IEnumerable<ValidationLine> Run(CaseRun run)
    {
        var watches = new FlowWatch[run.Settings.Whole("belts")];
        var hours = new int[watches.Length];
        Parallel.For(0, watches.Length, new ParallelOptions { MaxDegreeOfParallelism = run.Threads }, belt =>
        {
            var number = run.Settings.Whole("first") + belt;
            var scenario = RandomBelt.Of(number);
            hours[belt] = (scenario.Run.WarmupDays + scenario.Run.Days) * Model.Engine.Calendar.HoursPerDay;
            watches[belt] = new FlowWatch(hours[belt]);
            ReducedBelt.Live(run, scenario, (ulong)number, watches[belt]);
        });

        foreach (var buffers in watches.SelectMany(watch => watch.Buffers).GroupBy(item => item.Name, item => item.Buffer, StringComparer.Ordinal))
        {
            var content = buffers.Sum(buffer => buffer.UnitHours) / (double)hours.Sum();
            var stays = buffers.Sum(buffer => buffer.StayHours) / (double)hours.Sum();
            yield return run.Deterministic($"meanContent.{buffers.Key}", content, stays, ExactDigits);
        }
    }
}
