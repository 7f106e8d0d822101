namespace OrleansIndustrialBelt.Model.Rooms.Decisions;

/// <summary>How an hour's airtime is shared, and why.</summary>
/// <param name="Shares">Share of the hour per place of the line-up; they sum to 1, or to 0 if nothing is on offer.</param>
/// <param name="Top">The place with most airtime; -1 if nothing is on offer.</param>
/// <param name="TopScore">Its score: 1 is the mean of the line-up.</param>
/// <param name="Reason">The rule that settled it.</param>
public sealed record AirtimePlan(double[] Shares, int Top, double TopScore, string Reason);
