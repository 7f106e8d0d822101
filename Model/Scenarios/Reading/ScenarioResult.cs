using System.Globalization;

namespace OrleansIndustrialBelt.Model.Scenarios.Reading;

/// <summary>What reading a scenario gave: the options, or every fault.</summary>
/// <typeparam name="T">The root option class.</typeparam>
public sealed class ScenarioResult<T>
    where T : class
{
    private const int MostListed = 100;

    internal ScenarioResult(T? value, FaultList faults)
    {
        Value = faults.Count == 0 ? value : null;
        Faults = faults.First(MostListed);
        Unlisted = faults.Count - Faults.Count;
    }

    /// <summary>The options; none if there is a fault.</summary>
    public T? Value { get; }

    /// <summary>The first hundred faults by position.</summary>
    public IReadOnlyList<Fault> Faults { get; }

    /// <summary>How many faults there are beyond those listed.</summary>
    public int Unlisted { get; }

    /// <summary>The faults as they are printed, one line each, with a last line on those not listed.</summary>
    public IEnumerable<string> Lines()
    {
        IEnumerable<string> lines = Faults.Select(fault => fault.ToString());
        return Unlisted == 0 ? lines : lines.Append(string.Create(CultureInfo.InvariantCulture, $"... and {Unlisted} more"));
    }
}
