namespace OrleansIndustrialBelt.Model.Scenarios.Reading;

/// <summary>Stands where there is no value to read: its fault has been told already, or the option was left at its default.</summary>
internal sealed class BlankNode(Mark mark) : Node(mark);
