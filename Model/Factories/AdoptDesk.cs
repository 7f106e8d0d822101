using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories.Decisions;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Money;
using OrleansIndustrialBelt.Model.Policies;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>
/// Tells neighbours how well it goes and looks at how well it goes for them; a factory of the class that may change then buys what
/// seems to make the difference, one thing at a look.
/// </summary>
internal static class AdoptDesk
{
    /// <summary>At the midnight of a look: reckons up and tells the neighbours.</summary>
    public static void Tell(Factory factory, Hour hour)
    {
        var options = factory.Belt.Scenario.Adoption;
        if (factory.Change is not { } book || !options.IsOn || hour.Day % options.ReviewDays != 0)
        {
            return;
        }

        var fen = checked(factory.Book.CashFen + factory.StockValueFen);
        book.FenPerUnitDay = (fen - book.LastFen) / (factory.Profile.CapacityPerDay * options.ReviewDays);
        book.LastFen = fen;
        var count = factory.Belt.Factories.Count;
        for (var step = 1; step <= Math.Min(options.Neighbours, (count - 1) / 2); step++)
        {
            Send(factory, hour, book, (factory.Id.Number - 1 + step) % count);
            Send(factory, hour, book, (factory.Id.Number - 1 + count - step) % count);
        }
    }

    /// <summary>An hour later: reads what neighbours told, and perhaps buys.</summary>
    public static void Look(Factory factory, Hour hour)
    {
        if (factory.Change is not { } book || !IsOpen(factory))
        {
            return;
        }

        var (flexible, teams, news) = Read(hour);
        if (news == 0)
        {
            return;
        }

        var adoption = factory.Belt.Scenario.Adoption;
        if (!book.IsFlexible && Buys(factory, hour, book, flexible, adoption.FlexibilityCny, "flexibility"))
        {
            book.IsFlexible = true;
            factory.Refresh();
            NewAge.FitLines(factory);
            PlanningDesk.WakeForNext(factory, hour);
        }
        else if (!factory.Class.Content.Team && WouldUseTeam(factory) && Buys(factory, hour, book, teams, adoption.TeamCny, "contentTeam"))
        {
            book.HasTeam = true;
            factory.Refresh();
            FoundTeam(factory, hour);
        }
    }

    private static bool IsOpen(Factory factory)
        => factory.Belt.Scenario.Adoption.IsOn && factory.Profile.ClassName == factory.Belt.Scenario.Adoption.From && !factory.IsClosed;

    private static void Send(Factory factory, Hour hour, ChangeBook book, int neighbour)
    {
        var to = factory.Belt.Factories[neighbour];
        if (to.ClassName == factory.Belt.Scenario.Adoption.From)
        {
            hour.Send(to.Id, new ProfitNews
            {
                FenPerUnitDay = book.FenPerUnitDay,
                IsFlexible = book.IsFlexible || factory.Profile.ClassName != factory.Belt.Scenario.Adoption.From,
                HasTeam = factory.Class.Content.Team,
            });
        }
    }

    private static (Seen Flexible, Seen Teams, int News) Read(Hour hour)
    {
        var flexible = default(Seen);
        var teams = default(Seen);
        var count = 0;
        foreach (ref readonly var letter in hour.Inbox)
        {
            if (letter.Body is ProfitNews news)
            {
                count++;
                flexible = news.IsFlexible ? flexible.With(news.FenPerUnitDay) : flexible;
                teams = news.HasTeam ? teams.With(news.FenPerUnitDay) : teams;
            }
        }

        return (flexible, teams, count);
    }

    private static bool WouldUseTeam(Factory factory)
        => Evidence.EmploysTeam(factory.Profile.Policy, factory.Belt.Scenario.Classes[factory.Belt.Scenario.Adoption.To].Content);

    private static bool Buys(Factory factory, Hour hour, ChangeBook book, Seen seen, double priceCny, string thing)
    {
        var priceFen = Fen.FromCny(priceCny);
        var choice = AdoptionDecision.Decide(new AdoptionCase(
            seen.Count,
            seen.Mean,
            book.FenPerUnitDay,
            factory.Terms.UnitsPerDay,
            priceFen,
            factory.Belt.Scenario.Adoption.PaybackDays,
            factory.Book.CashFen));
        Fact[] facts =
        [
            new("neighbours", seen.Count),
            new("theirCnyPerUnitDay", seen.Mean / 100),
            new("ownCnyPerUnitDay", book.FenPerUnitDay / 100),
            new("gainCny", choice.GainFen / 100),
            new("priceCny", priceCny),
        ];
        if (choice.IsBought)
        {
            factory.Book.Spend(hour, Metric.FactoryAdoptionCostFen, priceFen);
            hour.Count(Metric.FactoryAdoptions, 1);
            hour.Note(new BeltEvent(hour.Tick, factory.Id, thing, EntityId.None, facts));
        }

        if (hour.DecisionsWanted)
        {
            hour.Decided(new Decision(hour.Tick, factory.Id, thing, EntityId.None, choice.IsBought ? "bought" : "refused", choice.Reason, facts));
        }

        return choice.IsBought;
    }

    private static void FoundTeam(Factory factory, Hour hour)
    {
        factory.FoundTeam();
        foreach (var line in factory.Products)
        {
            line.Demand.Content ??= Evidence.ListensToComments(factory.Profile.Policy, factory.Class.Content) ? new ContentTrend() : null;
            hour.Send(line.Profile.Id, new MakerNews { HasTeam = true });
        }
    }

    /// <summary>Neighbours that have a thing, and how well they do.</summary>
    private readonly record struct Seen(int Count, double Sum)
    {
        public double Mean => Count == 0 ? 0 : Sum / Count;

        public Seen With(double fen) => new(Count + 1, Sum + fen);
    }
}
