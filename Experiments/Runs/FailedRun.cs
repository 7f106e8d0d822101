using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Experiments.Runs;

/// <summary>A run that broke off.</summary>
/// <param name="Run">Which run.</param>
/// <param name="Reason">Why, on one line.</param>
public sealed record FailedRun(PlannedRun Run, string Reason)
{
    /// <summary>Why a run broke off, on one line.</summary>
    public static string ReasonOf(Exception exception)
    {
        var message = exception is BrokenBalanceException or InvalidDataException ? exception.Message : $"{exception.GetType().Name}: {exception.Message}";
        return message.ReplaceLineEndings(" ");
    }
}
