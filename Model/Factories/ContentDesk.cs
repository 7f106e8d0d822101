using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories.Decisions;
using OrleansIndustrialBelt.Model.Hubs;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Money;
using OrleansIndustrialBelt.Model.Platforms;
using OrleansIndustrialBelt.Model.Policies;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using OrleansIndustrialBelt.Model.Skus;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>
/// Hot words in, designs out: puts what the factory knows before <see cref="RedesignDecision"/> and does what it says.
/// </summary>
internal static class ContentDesk
{
    /// <summary>Considers a redesign for every SKU whose hot words arrived.</summary>
    public static void ReadHotWords(Factory factory, Hour hour)
    {
        if (factory.Team is null)
        {
            return;
        }

        foreach (ref readonly var letter in hour.Inbox)
        {
            if (letter.Body is HotWords words)
            {
                var line = factory.LineOf(letter.From);
                if (words.Version == line.Design.Version)
                {
                    Consider(factory, hour, factory.Team, line, words);
                }
            }
        }
    }

    /// <summary>Pays for the tooling of a redesign, and makes less of the present version.</summary>
    public static void StartPrototype(Factory factory, Hour hour, ProductLine line)
    {
        line.PrototypeUnderWay = true;
        factory.Book.Spend(hour, Metric.FactoryToolingCostFen, Fen.FromCny(factory.Class.Content.ToolingCny) - MatchedFen(factory));
        hour.Count(Metric.FactoryPublicFen, MatchedFen(factory));
    }

    private static void Consider(Factory factory, Hour hour, ContentTeam team, ProductLine line, HotWords words)
    {
        var facts = Gather(factory, hour, team, line, words);
        var verdict = RedesignDecision.Decide(facts);
        var isShownFirst = ConceptDesk.IsNeeded(factory);
        if (team.Apply(hour, line.Index, verdict, isShownFirst ? 0 : factory.Class.Content.PrototypeHours))
        {
            hour.Note(new BeltEvent(hour.Tick, factory.Id, "hotWord", line.Profile.Id, HotWordOf(facts, verdict, words)));
        }

        if (verdict.IsAccepted && isShownFirst)
        {
            ConceptDesk.Ask(factory, hour, line, verdict.Change);
        }
        else if (verdict.IsAccepted)
        {
            StartPrototype(factory, hour, line);
            hour.Note(new BeltEvent(hour.Tick, factory.Id, "redesign", line.Profile.Id, FactsOf(facts, verdict, words)));
        }

        if (hour.DecisionsWanted)
        {
            hour.Decided(new Decision(
                hour.Tick,
                factory.Id,
                "redesign",
                line.Profile.Id,
                verdict.IsAccepted ? "accepted" : "refused",
                NameOf(verdict.Reason),
                FactsOf(facts, verdict, words)));
        }
    }

    private static RedesignCase Gather(Factory factory, Hour hour, ContentTeam team, ProductLine line, HotWords words)
    {
        var content = factory.Class.Content;
        var pooled = Evidence.RuleFor(factory.Profile.Policy, content) == EvidenceRule.Pooled ? ReadPooled(factory, hour, line, words.Cluster) : null;
        var truth = factory.Profile.Policy.Clairvoyant ? ReadTruth(factory, hour, line) : null;
        return new RedesignCase
        {
            KnownSquaredGain = truth?.SquaredGain,
            Own = truth?.Evidence ?? Read(factory, words.More, words.Less, content.EvidenceThreshold),
            Pooled = truth is null ? pooled : null,
            Threshold = content.EvidenceThreshold,
            PriorMismatch = content.PriorMismatch,
            ExecutionSd = content.ExecutionSd,
            TasteSensitivity = factory.Belt.Scenario.Choice.TasteSensitivity,
            SalesPerDay = line.Demand.ForecastPerDay,
            LifeDays = content.VersionLifeDays,
            MarginFen = PriceDesk.PriceFen(factory, line) - line.CostFen,
            ToolingFen = Fen.FromCny(content.ToolingCny) - MatchedFen(factory),
            StockUnits = line.Stock.Units,
            ReworkShare = content.ReworkShare,
            ReworkFenPerUnit = line.Profile.LabourFen,
            ClearanceLossFenPerUnit = line.CostFen - line.Profile.SalvageFen,
            VersionAgeHours = hour.Tick - line.VersionSinceTick,
            MinimumVersionHours = content.MinimumVersionDays * Calendar.HoursPerDay,
            FreePrototypes = content.PrototypeCapacity - team.PrototypesUnderWay,
            UnderWay = team.Watches[line.Index].IsUnderWay,
        };
    }

    // What the district's matching fund pays of the tooling, to the toolmaker.
    private static long MatchedFen(Factory factory)
        => Fen.Share(Fen.FromCny(factory.Class.Content.ToolingCny), factory.Belt.Scenario.District.ToolingShare);

    private static AttributeEvidence[] Read(Factory factory, IReadOnlyList<double> more, IReadOnlyList<double> less, double threshold)
    {
        var comments = factory.Belt.Scenario.Comments;
        return CommentEvidence.Read(more, less, comments.NoiseShare, comments.MismatchSlope, threshold);
    }

    // Rooms show a product on their platforms; what no room shows lies on shelves, which all people pass.
    private static TrueDirection? ReadTruth(Factory factory, Hour hour, ProductLine line)
    {
        var belt = factory.Belt;
        var shown = belt.ShownOn(line.Profile.Id);
        var sights = new List<Foresight>();
        for (var i = 0; i < belt.Platforms.Count; i++)
        {
            if ((shown[i] || !shown.Contains(true)) && hour.Bulletin<Foresight>(belt.Platforms[i].Id) is { } sight)
            {
                sights.Add(sight);
            }
        }

        return TrueTaste.Read(
            sights, line.Profile.Category, line.Design.Vector, belt.Scenario.Choice.TasteSensitivity, factory.Class.Content.ExecutionSd);
    }

    // Without a bulletin or a cluster the factory falls back on what its own rooms wrote.
    private static AttributeEvidence[]? ReadPooled(Factory factory, Hour hour, ProductLine line, int cluster)
    {
        var belt = factory.Belt;
        if (cluster < 0 || hour.Bulletin<PooledHotWords>(Belt.Hub) is not { } pool)
        {
            return null;
        }

        var attributes = belt.AttributeCount;
        var first = ((line.Profile.Category * belt.ClusterCount) + cluster) * attributes;
        var more = new double[attributes];
        var less = new double[attributes];
        for (var k = 0; k < attributes; k++)
        {
            more[k] = (pool.Count[first + k] + pool.Net[first + k]) / 2.0;
            less[k] = (pool.Count[first + k] - pool.Net[first + k]) / 2.0;
        }

        return Read(factory, more, less, belt.Scenario.Hub.EvidenceThreshold);
    }

    private static Fact[] FactsOf(RedesignCase facts, RedesignVerdict verdict, HotWords words)
    {
        var attribute = Math.Max(0, verdict.Attribute);
        var evidence = facts.Own[attribute];
        return
        [
            new Fact("version", words.Version),
            new Fact("attribute", verdict.Attribute),
            new Fact("comments", evidence.Comments),
            new Fact("netComments", evidence.Net),
            new Fact("mismatch", evidence.Mismatch),
            new Fact("change", verdict.Change[attribute]),
            new Fact("gainCny", verdict.GainFen / 100),
            new Fact("costCny", verdict.CostFen / 100),
            new Fact("cluster", words.Cluster),
        ];
    }

    // With the show hour that weighs most in the count; room 0 if only pooled words of other SKUs speak.
    private static Fact[] HotWordOf(RedesignCase facts, RedesignVerdict verdict, HotWords words)
    {
        var attribute = verdict.Attribute;
        var isTraced = attribute < words.LoudestRooms.Length;
        return
        [
            .. FactsOf(facts, verdict, words),
            new Fact("noiseComments", facts.Threshold * Math.Sqrt(facts.Own[attribute].Comments)),
            new Fact("room", isTraced ? words.LoudestRooms[attribute] : 0),
            new Fact("showTick", isTraced ? words.LoudestTicks[attribute] : 0),
            new Fact("showComments", isTraced ? words.LoudestComments[attribute] : 0),
        ];
    }

    private static string NameOf(RedesignReason reason) => reason switch
    {
        RedesignReason.PaysOff => "paysOff",
        RedesignReason.Noise => "noise",
        RedesignReason.GainTooSmall => "gainTooSmall",
        RedesignReason.UnderWay => "underWay",
        RedesignReason.TooYoung => "tooYoung",
        _ => "capacity",
    };
}
