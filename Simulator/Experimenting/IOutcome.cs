using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Experiments.Runs.Tables;

namespace OrleansIndustrialBelt.Simulator.Experimenting;

/// <summary>What a command makes of the runs of its experiment.</summary>
internal interface IOutcome
{
    /// <summary>Names of the tables it makes.</summary>
    IReadOnlyList<string> Tables { get; }

    /// <summary>Names of the files it makes beside them.</summary>
    IReadOnlyList<string> Files { get; }

    /// <summary>Writes tables and files.</summary>
    /// <param name="tables">Where to, and how tables are written.</param>
    /// <param name="manifest">What was asked, and what came of it.</param>
    /// <param name="result">The runs.</param>
    void Write(TableFile tables, ExperimentManifest manifest, ExperimentResult result);

    /// <summary>Prints the answer.</summary>
    void Tell(ExperimentResult result);
}
