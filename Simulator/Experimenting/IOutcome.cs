using OrleansIndustrialBelt.Experiments.Runs;

namespace OrleansIndustrialBelt.Simulator.Experimenting;

/// <summary>What a command makes of the runs of its experiment.</summary>
internal interface IOutcome
{
    /// <summary>Names of the files it makes.</summary>
    IReadOnlyList<string> FileNames { get; }

    /// <summary>Writes the files.</summary>
    /// <param name="folder">Where to.</param>
    /// <param name="manifest">What was asked, and what came of it.</param>
    /// <param name="result">The runs.</param>
    void Write(string folder, ExperimentManifest manifest, ExperimentResult result);

    /// <summary>Prints the answer.</summary>
    void Tell(ExperimentResult result);
}
