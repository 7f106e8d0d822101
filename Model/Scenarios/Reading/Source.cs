namespace OrleansIndustrialBelt.Model.Scenarios.Reading;

/// <summary>Where text of a scenario came from: its file, a CSV file beside it, or one <c>--set</c> of the command line.</summary>
/// <param name="Name">The file's path as the user gave it, or <c>--set path=value</c>.</param>
/// <param name="Order">Faults are listed by source in this order: 0 the scenario, then CSV files, then <c>--set</c>.</param>
internal sealed record Source(string Name, int Order);
