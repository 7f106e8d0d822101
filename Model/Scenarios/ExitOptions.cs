using OrleansIndustrialBelt.Model.Scenarios.Attributes;

namespace OrleansIndustrialBelt.Model.Scenarios;

[Doc("Factories without money close a line, and another, and then for good. Off while patienceDays is 0.")]
public sealed class ExitOptions
{
    [Unit("days")]
    [Between(0, 3650)]
    [Doc("Days in a row beyond the credit after which a line is closed; 0 switches exit off.")]
    public int PatienceDays { get; set; }

    [Unit("days of fixed cost")]
    [Between(0, 3650)]
    [Doc("How far cash may fall below zero.")]
    public double CreditDays { get; set; } = 60;

    /// <summary>Whether factories close at all.</summary>
    internal bool IsOn => PatienceDays > 0;
}
