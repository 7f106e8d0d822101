using OrleansIndustrialBelt.Experiments.Facts;
using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Experiments.Tests.Runs;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Reading;
using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Facts;

public sealed class ClassFactsTests
{
    private const string Class = "class/flexible";

    private static readonly string[] Facts =
        ["facts=[{kpi: leadTimeDays, scope: class/flexible, low: 1, high: 9}, {kpi: hotItemResponseHours, scope: class/flexible, high: 900}, {kpi: repurchaseRate, low: 0.5}]"];

    [Fact]
    public void What_was_fitted_is_told_apart_from_what_is_predicted()
    {
        var facts = Compare(Run([new(Class, "leadTimeDays", 8), new(Class, "daysOfStock", 12)]));

        // Shapes that the scenario gives are no predictions either.
        Assert.Equal(
            ["leadTimeDays", .. SessionShapes.All.Where(shape => shape.IsGiven).Select(shape => shape.Id)],
            facts.TakeWhile(fact => fact.IsFitted).Select(fact => fact.Figure));
        Assert.DoesNotContain(facts.SkipWhile(fact => fact.IsFitted), fact => fact.IsFitted);
        Assert.Equal((FactVerdict.Inside, 8), (facts[0].Verdict, facts[0].Modelled!.Mean));
        Assert.Equal((FactVerdict.Inside, 1.5), (Of(facts, ClassFacts.StockCover).Verdict, Of(facts, ClassFacts.StockCover).Modelled!.Mean));
        Assert.Equal(FactVerdict.Empty, Of(facts, "repurchaseRate").Verdict);
    }

    [Theory]
    [InlineData(0.9, FactVerdict.Censored)]
    [InlineData(0.2, FactVerdict.Inside)]
    public void A_response_that_hardly_ever_came_is_no_figure(double missed, FactVerdict verdict)
        => Assert.Equal(verdict, Of(Compare(Run([new(Class, "hotItemResponseHours", 864), new(Class, "hotItemMissedShare", missed)])), "hotItemResponseHours").Verdict);

    [Fact]
    public void A_run_is_the_same_run_and_tells_the_shapes_of_its_sessions()
    {
        var belt = TinyBelt.Of(1, "run.days=8");
        var plain = new LivedRun(belt, belt.RunAt(0)).Live(() => { }, CancellationToken.None)!;
        var days = 0;
        var watched = ClassFacts.Live(new LivedRun(belt, belt.RunAt(0)), () => days++, CancellationToken.None)!;

        Assert.Equal((plain.Digest, 9), (watched.Digest, days));
        Assert.Equal(plain.Kpis, watched.Kpis.Where(figure => figure.Scope != SessionShapes.Scope));
        Assert.Equal(SessionShapes.All.Select(shape => shape.Id).Order(StringComparer.Ordinal), watched.Kpis.Where(figure => figure.Scope == SessionShapes.Scope).Select(figure => figure.Kpi).Order(StringComparer.Ordinal));
        Assert.InRange(watched.ValueOf(SessionShapes.Scope, "eveningShare")!.Value, 0, 1);
    }

    private static IReadOnlyList<ClassFact> Compare(RunRow run)
        => ClassFacts.Compare(ScenarioReader.Read<ScenarioOptions>(TinyBelt.File, Facts).Value!, fact => fact.Kpi == "leadTimeDays", [run]);

    private static ClassFact Of(IReadOnlyList<ClassFact> facts, string figure) => facts.First(fact => fact.Figure == figure);

    private static RunRow Run(IReadOnlyList<KpiFigure> figures) => new(TinyBelt.Of(1).RunAt(0), "d", figures, []);
}
