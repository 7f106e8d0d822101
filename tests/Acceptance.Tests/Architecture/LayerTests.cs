using ArchUnitNET.Fluent.Syntax.Elements.Types;
using ArchUnitNET.Loader;
using ArchUnitNET.xUnit;
using Xunit;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace OrleansIndustrialBelt.Acceptance.Tests.Architecture;

/// <summary>Inside the model: what decides cannot see nature, the dice or the whole belt.</summary>
public sealed class LayerTests
{
    private const string Root = @"^OrleansIndustrialBelt\.Model\.";
    private static readonly ArchUnitNET.Domain.Architecture Model = new ArchLoader().LoadAssemblies(typeof(Model.Engine.Entity).Assembly).Build();

    [Fact]
    public void No_decision_sees_nature() => Within(@"(\w+\.)*Decisions").Should().NotDependOnAny(Nature()).Check(Model);

    [Fact]
    public void No_policy_sees_nature() => Within("Policies").Should().NotDependOnAny(Nature()).Check(Model);

    [Fact]
    public void No_decision_reaches_around_its_arguments_to_dice_or_belt()
        => Within(@"(\w+\.)*Decisions").Should().NotDependOnAny(
            typeof(Model.Engine.Hour),
            typeof(Model.Scenarios.Population.Belt),
            typeof(Model.Scenarios.Population.BeltWorld)).Check(Model);

    [Fact]
    public void The_engine_knows_no_scenario()
        => Within("Engine").Should().NotDependOnAny(Within(@"Scenarios(\.\w+)*")).Check(Model);

    [Fact]
    public void The_rules_have_something_to_hold()
    {
        Assert.True(Count(@"(\w+\.)*Decisions") > 20);
        Assert.True(Count("Policies") > 5);
        Assert.False(Within("Rooms").Should().NotDependOnAny(Nature()).HasNoViolations(Model));
    }

    private static GivenTypesConjunction Within(string folder) => Types().That().ResideInNamespaceMatching($"{Root}{folder}$");

    private static GivenTypesConjunction Nature() => Within("Nature");

    private static int Count(string folder) => Within(folder).GetObjects(Model).Count();
}
