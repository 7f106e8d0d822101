namespace OrleansIndustrialBelt.Grains.Keeping;

/// <summary>A recovery point would exceed what a run may keep; see <see cref="RecoveryOptions.DiskBudgetBytes"/>.</summary>
/// <param name="message">By how much.</param>
internal sealed class DiskBudgetException(string message) : Exception(message);
