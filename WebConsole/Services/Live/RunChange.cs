namespace OrleansIndustrialBelt.WebConsole.Services.Live;

/// <summary>A change that a viewer made to a run.</summary>
/// <param name="Tick">The hour from which it holds, unless it names one itself.</param>
/// <param name="Text">The intervention, as in a scenario.</param>
public sealed record RunChange(int Tick, string Text);
