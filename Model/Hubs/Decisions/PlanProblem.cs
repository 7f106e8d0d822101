using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Numerics;

namespace OrleansIndustrialBelt.Model.Hubs.Decisions;

/// <summary>Puts what the hub knows into the terms of its program.</summary>
internal static class PlanProblem
{
    public static AllocationProblem Of(PlanView view)
    {
        var needs = Enumerable.Range(0, view.Needs.Count).Select(cell => Need(view, cell)).ToList();
        var assortments = new List<Assortment>();
        var lanes = new List<Lane>();
        for (var category = 0; category < view.Categories; category++)
        {
            var sellers = view.Reports.Where(report => view.Sells[report.Factory.Number - 1][category]).ToList();
            AddAssortments(assortments, view, sellers, category, needs.Where(need => need.Category == category).Sum(need => need.Units));
            AddLanes(lanes, view, sellers, category);
        }

        return new AllocationProblem([.. view.Reports.Select(report => MakerOf(view, report, assortments))], assortments, needs, lanes);
    }

    private static Maker MakerOf(PlanView view, CapacityLine report, List<Assortment> assortments)
    {
        var capacity = PlanDecision.CapacityUnits(report, view.HorizonDays, view.PipelineDays[report.Factory.Number - 1]);
        var usual = view.KeepsUsualParts ? assortments.Where(item => item.Factory == report.Factory).Sum(item => item.UsualUnits) : 0;
        return new Maker(report.Factory, Math.Max(capacity, usual));
    }

    private static NeedCell Need(PlanView view, int cell)
    {
        var category = cell / view.Clusters;
        var units = (long)Math.Round(Math.Max(0, view.Needs[cell].UnitsPerDay) * view.HorizonDays);
        return new NeedCell(cell, category, units, view.UnmetCosts[cell]);
    }

    private static void AddAssortments(List<Assortment> assortments, PlanView view, List<CapacityLine> sellers, int category, long need)
    {
        if (sellers.Count == 0)
        {
            return;
        }

        var weights = sellers.Select(seller => Fixed.FromDouble(Math.Max(0, seller.ForecastUnitsPerDay[category]))).ToArray();
        var parts = new long[sellers.Count];
        Fixed.LargestRemainder(need, weights, parts);
        var meanCapacity = MeanCapacity(sellers);
        for (var i = 0; i < parts.Length; i++)
        {
            var seller = sellers[i];
            var beyond = PlanCosts.BeyondUsualPart(seller.BacklogUnits, seller.UnitsPerDay)
                + OwnerObjective.OfTakingOver(view.Owner, seller.UnitsPerDay, meanCapacity);
            assortments.Add(new Assortment(seller.Factory, category, parts[i], beyond));
        }
    }

    private static double MeanCapacity(List<CapacityLine> sellers)
    {
        var sum = 0.0;
        foreach (var seller in sellers)
        {
            sum += seller.UnitsPerDay;
        }

        return sum / sellers.Count;
    }

    private static void AddLanes(List<Lane> lanes, PlanView view, List<CapacityLine> sellers, int category)
    {
        if (sellers.Count == 0)
        {
            return;
        }

        var mean = MeanDesign(sellers, category);
        for (var cluster = 0; cluster < view.Clusters; cluster++)
        {
            var cell = (category * view.Clusters) + cluster;
            var steps = view.AskedSteps[cell];
            foreach (var seller in sellers)
            {
                var distance = SquaredDistance(seller.MeanDesign, mean, steps);
                var preference = view.MakerCosts.Count > 0 ? view.MakerCosts[seller.Factory.Number - 1] : 0;
                lanes.Add(new Lane(seller.Factory, cell, PlanCosts.OfLane(distance, view.DistanceCost) + preference));
            }
        }
    }

    /// <summary>The mean of the sellers' designs by what they expect to sell: what buyers of the category are shown.</summary>
    private static double[] MeanDesign(List<CapacityLine> sellers, int category)
    {
        var mean = new double[sellers[0].MeanDesign.Length];
        var all = 0.0;
        foreach (var seller in sellers)
        {
            // A little weight for everybody keeps the mean defined before the first forecast.
            var weight = Math.Max(0, seller.ForecastUnitsPerDay[category]) + 1e-6;
            all += weight;
            for (var i = 0; i < mean.Length; i++)
            {
                mean[i] += weight * seller.MeanDesign[i];
            }
        }

        for (var i = 0; i < mean.Length; i++)
        {
            mean[i] /= all;
        }

        return mean;
    }

    private static double SquaredDistance(double[] design, double[] mean, double[] steps)
    {
        var sum = 0.0;
        for (var i = 0; i < design.Length; i++)
        {
            var gap = design[i] - mean[i] - steps[i];
            sum += gap * gap;
        }

        return sum;
    }
}
