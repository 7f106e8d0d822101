using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories.Decisions;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Money;
using OrleansIndustrialBelt.Model.Skus;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>Concepts that are shown in a clip before anything is made, and what becomes of them.</summary>
internal static class ConceptDesk
{
    // The concept and, for comparison, the present design.
    private const int ClipsPerTest = 2;

    /// <summary>Whether accepted redesigns are shown first.</summary>
    public static bool IsNeeded(Factory factory)
        => factory.Belt.Scenario.Clips is { TestConcepts: true } && ClipStudio.PerDay(factory.Profile, factory.Belt) > 0;

    /// <summary>Asks for the test of a redesign that was accepted.</summary>
    public static void Ask(Factory factory, Hour hour, ProductLine line, double[] change)
    {
        factory.Book.Spend(hour, Metric.FactoryClipCostFen, Fen.FromCny(ClipsPerTest * factory.Belt.Scenario.Clips!.CostCny));
        hour.Send(line.Profile.Id, new TestConcept { Change = change });
    }

    /// <summary>Starts the prototypes of concepts that were liked, and drops the others.</summary>
    public static void Read(Factory factory, Hour hour)
    {
        foreach (ref readonly var letter in hour.Inbox)
        {
            if (letter.Body is ConceptLikes likes && factory.Team is { } team)
            {
                var line = factory.LineOf(letter.From);
                var choice = ConceptRule.Decide(likes.Concept, likes.Present);
                Report(hour, line, likes, choice);
                if (choice.IsMade)
                {
                    ContentDesk.StartPrototype(factory, hour, line);
                    team.StartPrototype(hour, line.Index, factory.Class.Content.PrototypeHours);
                }
                else
                {
                    team.Drop(line.Index);
                }
            }
        }
    }

    /// <summary>Pays the day's clips.</summary>
    public static void PayClips(Factory factory, Hour hour)
    {
        if (ClipStudio.PerDay(factory.Profile, factory.Belt) is var perDay and > 0)
        {
            factory.Book.Spend(hour, Metric.FactoryClipCostFen, Fen.FromCny(perDay * factory.Belt.Scenario.Clips!.CostCny));
        }
    }

    private static void Report(Hour hour, ProductLine line, ConceptLikes likes, in ConceptChoice choice)
    {
        Fact[] facts = [new Fact("conceptLikes", likes.Concept), new Fact("presentLikes", likes.Present)];
        hour.Note(new BeltEvent(hour.Tick, hour.Self, choice.IsMade ? "conceptLiked" : "conceptDropped", line.Profile.Id, facts));
        if (hour.DecisionsWanted)
        {
            hour.Decided(new Decision(
                hour.Tick, hour.Self, "concept", line.Profile.Id, choice.IsMade ? "made" : "dropped", choice.Reason, facts));
        }
    }
}
