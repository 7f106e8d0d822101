namespace OrleansIndustrialBelt.Experiments.Validation.Supply;

/// <summary>A factory whose goods are there over night, under normal demand: the newsvendor's level, and what it costs.</summary>
public sealed class NewsvendorCase : ValidationCase
{
    /// <inheritdoc/>
    public override string Name => "newsvendor";

    /// <inheritdoc/>
    public override IReadOnlyList<CaseParameter> Parameters => NewsvendorStage.Parameters;

    /// <inheritdoc/>
    public override IEnumerable<ValidationLine> Run(CaseRun run) => BaseStockRun.Lines(Name, run, leadDays: 0);
}
