using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Hubs.Decisions;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Platforms;

namespace OrleansIndustrialBelt.Model.Hubs;

/// <content>What the hub plans.</content>
public sealed partial class HubEntity
{
    // Factories report every midnight; three without a word and what they reported is no ground for a plan.
    private const int LongestSilenceHours = 3 * Calendar.HoursPerDay;

    // A hub that begins to plan within a run does so on the next day, once it has data of its age.
    private void SetPlanAlarm(Hour hour)
    {
        if (Planning is null || !hour.AgeBegins)
        {
            return;
        }

        if (Planning.NextPlan < hour.Tick)
        {
            Planning.NextPlan = Calendar.NextAt(hour.Tick, 0) + mandate.DataAgeHours;
        }

        if (Planning.NextPlan > hour.Tick)
        {
            hour.WakeAt(Planning.NextPlan);
        }
    }

    private void PlanIfDue(Hour hour)
    {
        if (Planning is null || hour.Tick != Planning.NextPlan)
        {
            return;
        }

        var plan = mandate.Options.IsOut ? HubPlan.Failed("outage") : PlanDecision.Decide(View(hour));
        if (plan.Failure is null)
        {
            SendTargets(hour, plan);
            TellQuotas(hour, plan);
        }
        else
        {
            FallBack(hour, plan.Failure);
        }

        // A plan that failed is tried again the next day, however long the interval.
        var wait = plan.Failure is null ? mandate.ReplanHours : Math.Min(mandate.ReplanHours, Calendar.HoursPerDay);
        Planning.NextPlan = hour.Tick + wait;
        hour.WakeAt(Planning.NextPlan);
    }

    private PlanView View(Hour hour) => new()
    {
        Clusters = belt.ClusterCount,
        Needs = Needs.TrueForAll(need => need.IsKnown) ? Beliefs(hour) : [],
        AskedSteps = [.. Enumerable.Range(0, Needs.Count)
            .Select(cell => HotWords.AskedSteps(cell, belt.AttributeCount, mandate.Options.EvidenceThreshold))],
        Reports = Capacities.Usable,
        ReportAgeHours = Planning!.ReportTick < 0 ? 0 : hour.Tick - Planning.ReportTick,
        LongestReportAgeHours = mandate.DataAgeHours + LongestSilenceHours,
        MinimumServedShare = mandate.Options.MinimumServedShare,
        KeepsUsualParts = belt.Policy.Clairvoyant,
        Owner = mandate.Options.Owner,
        MakerCosts = mandate.MakerCosts,
        Sells = mandate.Sells,
        PipelineDays = mandate.PipelineDays,
        UnmetCosts = mandate.UnmetCosts,
        HorizonDays = mandate.Options.HorizonDays,
        DistanceCost = mandate.Options.DistanceCost,
    };

    private IReadOnlyList<NeedBelief> Beliefs(Hour hour)
    {
        var beliefs = Needs.ConvertAll(need => need.Belief);
        return belt.Policy.Clairvoyant
            ? TrueNeed.Correct(beliefs, [.. belt.Platforms.Select(platform => hour.Bulletin<Foresight>(platform.Id)).OfType<Foresight>()])
            : beliefs;
    }

    private void SendTargets(Hour hour, HubPlan plan)
    {
        var errorShares = Enumerable.Range(0, belt.CategoryCount).Select(ErrorShareOf).ToArray();
        long planned = 0;
        foreach (var part in plan.Parts)
        {
            if (mandate.Planned[part.Factory.Number - 1])
            {
                Send(hour, part, PlanError.ShareFor(part.Units, errorShares));
                planned += part.Units.Sum();
            }
        }

        hour.Count(Metric.HubPlansMade, 1);
        hour.Count(Metric.HubPlannedUnits, (long)Math.Round(PerDay(planned) * mandate.ReplanHours / Calendar.HoursPerDay));
        hour.Note(new BeltEvent(
            hour.Tick,
            Id,
            "plan",
            EntityId.None,
            new Fact("needUnitsPerDay", PerDay(plan.NeedUnits)),
            new Fact("unmetUnitsPerDay", PerDay(plan.UnmetUnits)),
            new Fact("plannedUnitsPerDay", PerDay(planned)),
            new Fact("dataTick", DataTick)));
    }

    private void Send(Hour hour, PlanPart part, double errorShare)
    {
        hour.Send(part.Factory, new PlanTargets
        {
            UnitsPerDay = [.. part.Units.Select(PerDay)],
            DataTick = DataTick,
        });
        if (hour.DecisionsWanted)
        {
            hour.Decided(new Decision(
                hour.Tick,
                Id,
                "plan",
                part.Factory,
                "targetsSent",
                part.Reason,
                new Fact("unitsPerDay", PerDay(part.Units.Sum())),
                new Fact("usualUnitsPerDay", PerDay(part.UsualUnits)),
                new Fact("capacityUnitsPerDay", PerDay(part.CapacityUnits)),
                new Fact("errorShare", errorShare),
                new Fact("dataTick", DataTick)));
        }
    }

    private void FallBack(Hour hour, string reason)
    {
        hour.Count(Metric.HubPlansFailed, 1);
        hour.Note(new BeltEvent(
            hour.Tick, Id, "planFailed", EntityId.None, new Fact("reports", Capacities.Usable.Count), new Fact("dataTick", DataTick)));
        if (hour.DecisionsWanted)
        {
            hour.Decided(new Decision(
                hour.Tick, Id, "plan", EntityId.None, "fallBack", reason, new Fact("reports", Capacities.Usable.Count), new Fact("dataTick", DataTick)));
        }
    }

    private double ErrorShareOf(int category)
    {
        var beliefs = Needs.GetRange(category * belt.ClusterCount, belt.ClusterCount).ConvertAll(need => need.Belief);
        return PlanError.ShareOf(beliefs, Errors.MeanErrorOf(category), mandate.Noise);
    }

    private double PerDay(long units) => units / mandate.Options.HorizonDays;
}
