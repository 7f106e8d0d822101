namespace OrleansIndustrialBelt.Model.Scenarios.Population.Start;

/// <summary>How the people of one segment flow through their need in one category when nothing changes.</summary>
/// <param name="AwarePerDay">People who become aware per day.</param>
/// <param name="BuyersPerDay">People who buy per day.</param>
/// <param name="LeavingPerDay">Share of the ready who buy or give up per day.</param>
internal readonly record struct PoolRates(double AwarePerDay, double BuyersPerDay, double LeavingPerDay);
