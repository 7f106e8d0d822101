using OrleansIndustrialBelt.Experiments.Runs;

namespace OrleansIndustrialBelt.Simulator.Experimenting;

/// <summary>What a command makes of the runs of its experiment.</summary>
internal interface IOutcome
{
    /// <summary>Names of the files it makes.</summary>
    IReadOnlyList<string> FileNames { get; }

    /// <summary>Writes the files.</summary>
    void Write(string folder, ExperimentResult result);

    /// <summary>Prints the answer.</summary>
    void Tell(ExperimentResult result);
}
