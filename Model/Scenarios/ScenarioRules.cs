using System.Globalization;
using OrleansIndustrialBelt.Model.Policies;
using OrleansIndustrialBelt.Model.Scenarios.Interventions;
using OrleansIndustrialBelt.Model.Scenarios.Reading;

namespace OrleansIndustrialBelt.Model.Scenarios;

/// <summary>What a scenario must satisfy beyond the range of each single key: names that refer, sums, order of bounds.</summary>
internal sealed class ScenarioRules(ScenarioOptions scenario, FaultList faults, Positions at)
{
    /// <summary>The most entities a belt may have.</summary>
    public const long LargestBelt = 2_000_000;

    /// <summary>The most days a run may have, warm-up included.</summary>
    public const int LongestRunDays = 3_650;

    /// <summary>Adds a fault for every rule that is broken.</summary>
    public void Check()
    {
        NothingIsEmpty();
        IdsAreUnique();
        RunIsShortEnough();
        BeltIsSmallEnough();
        SegmentsRefer();
        FactoriesRefer();
        HostsRefer();
        ClipsRefer();
        BoundsAreOrdered();
        PoliciesRefer();
        RulesRefer();
        HubRefers();
        PackagingRefers();
        SinglesRefer();
        InterventionsHold();
        new ChainRules(scenario, faults, at).Check();
        new FactRules(scenario, faults, at).Check();
        LimitsHaveAnObject();
        AdoptionRefers();
    }

    private void AdoptionRefers()
    {
        var adoption = scenario.Adoption;
        if (!adoption.IsOn)
        {
            return;
        }

        List<string> classes = [.. scenario.Classes.Keys];
        foreach (var (property, name) in new[] { (nameof(adoption.From), adoption.From), (nameof(adoption.To), adoption.To) })
        {
            if (!classes.Contains(name))
            {
                Fault(adoption, property, $"adoption needs a class here; give one of {string.Join(", ", classes)}");
            }
        }

        if (adoption.From.Length > 0 && adoption.From == adoption.To)
        {
            Fault(adoption, nameof(adoption.To), $"class {adoption.To} cannot adopt itself; give another one");
        }
    }

    private void LimitsHaveAnObject()
    {
        if (scenario.Regulation.FakeLimit > 0 && !scenario.FakeOrders.IsOn)
        {
            Fault(scenario.Regulation, nameof(scenario.Regulation.FakeLimit), "there are no fake orders to limit; give fakeOrders.roomShare, or leave it out");
        }
    }

    private void PackagingRefers()
    {
        foreach (var goods in scenario.Categories.Select(category => category.Perishing).Where(goods => goods.TransitDamageShare > 0))
        {
            Refers(goods, nameof(goods.Packaging), goods.Packaging, scenario.Nature.Attributes, "attribute");
        }
    }

    private void RulesRefer()
    {
        foreach (var knobs in scenario.Knobs.Values)
        {
            if (knobs.OrderUpToRule is { } name && scenario.Rules.ProblemOfOrderUpTo(name) is { } problem)
            {
                Fault(knobs, nameof(knobs.OrderUpToRule), problem);
            }
        }
    }

    private void HubRefers()
    {
        if (scenario.Hub.Owner == HubOwner.Brand)
        {
            Refers(scenario.Hub, nameof(HubOptions.BrandClass), scenario.Hub.BrandClass, [.. scenario.Classes.Keys], "class");
        }
    }

    private void SinglesRefer()
    {
        foreach (var (property, name, problem) in SingleRules.Problems(scenario))
        {
            faults.Add(at.Of(scenario.Single, property, name), problem);
        }
    }

    // Settings can be tried out only on a scenario that is right otherwise.
    private void InterventionsHold()
    {
        foreach (var problem in Timeline.Check(scenario, makeAges: faults.Count == 0).Problems)
        {
            Fault(scenario.Interventions[problem.Index], problem.Property, problem.Message);
        }
    }

    private void PoliciesRefer()
    {
        foreach (var problem in PolicyScopes.ProblemsOf(scenario))
        {
            faults.Add(at.Of(scenario, problem.Property, problem.Scope), problem.Message);
        }
    }

    private void NothingIsEmpty()
    {
        NotEmpty(scenario.Categories.Count, nameof(scenario.Categories), "a category such as `- {id: rods}`");
        NotEmpty(scenario.Segments.Count, nameof(scenario.Segments), "a segment such as `- {id: anglers, platform: douyin}`");
        NotEmpty(scenario.Platforms.Count, nameof(scenario.Platforms), "a platform such as `- {id: douyin}`");
        NotEmpty(scenario.Classes.Count, nameof(scenario.Classes), "a factory class such as `flexible: {}`");
        NotEmpty(scenario.Factories.Count, nameof(scenario.Factories), "a factory such as `- {class: flexible}`");
        NotEmpty(scenario.Nature.Attributes.Count, scenario.Nature, nameof(scenario.Nature.Attributes), "the name of an attribute such as weight");
        foreach (var platform in scenario.Platforms.Where(platform => !scenario.Segments.Exists(segment => segment.Platform == platform.Id)))
        {
            Fault(platform, nameof(platform.Id), $"nobody lives on platform {platform.Id}; give it a segment or leave it out");
        }
    }

    private void NotEmpty(int count, string property, string example) => NotEmpty(count, scenario, property, example);

    private void NotEmpty(int count, object owner, string property, string example)
    {
        if (count == 0)
        {
            Fault(owner, property, $"the belt has none; give at least {example}");
        }
    }

    private void IdsAreUnique()
    {
        Unique(scenario.Categories, item => item.Id, nameof(CategoryOptions.Id));
        Unique(scenario.Segments, item => item.Id, nameof(SegmentOptions.Id));
        Unique(scenario.Platforms, item => item.Id, nameof(PlatformOptions.Id));
        Unique(scenario.Factories, item => item.Id, nameof(FactoryGroupOptions.Id));
        Unique(scenario.Influencers, item => item.Id, nameof(InfluencerGroupOptions.Id));
    }

    private void Unique<T>(IEnumerable<T> items, Func<T, string> idOf, string property)
        where T : class
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (idOf(item).Length > 0 && !seen.Add(idOf(item)))
            {
                Fault(item, property, $"{idOf(item)} is there twice; give each its own id");
            }
        }
    }

    private void RunIsShortEnough()
    {
        var days = (long)scenario.Run.Days + scenario.Run.WarmupDays;
        if (days > LongestRunDays)
        {
            Fault(scenario.Run, nameof(scenario.Run.Days), Text($"{days} days with the warm-up are too many; give at most {LongestRunDays}"));
        }
    }

    private void BeltIsSmallEnough()
    {
        long entities = scenario.Platforms.Count + 1;
        foreach (var group in scenario.Factories)
        {
            entities += group.Count * (1L + group.Skus + group.Rooms);
        }

        foreach (var group in scenario.Influencers)
        {
            entities += group.Count * (1L + group.Rooms);
        }

        if (entities > LargestBelt)
        {
            Fault(scenario, nameof(scenario.Factories), Text($"the belt would have {entities} entities; give at most {LargestBelt}"));
        }
    }

    private void SegmentsRefer()
    {
        var platforms = scenario.Platforms.ConvertAll(platform => platform.Id);
        var homes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var segment in scenario.Segments)
        {
            Refers(segment, nameof(segment.Platform), segment.Platform, platforms, "platform");
            if (segment.Cluster.Length > 0 && !homes.TryAdd(segment.Cluster, segment.Platform) && homes[segment.Cluster] != segment.Platform)
            {
                Fault(segment, nameof(segment.Cluster), $"cluster {segment.Cluster} lies on platform {homes[segment.Cluster]}; a cluster lies on one platform");
            }
        }
    }

    private void ClipsRefer()
    {
        foreach (var content in scenario.Classes.Values.Select(item => item.Content).Where(item => item.ClipsPerMonth > 0 && scenario.Clips is null))
        {
            Fault(content, nameof(content.ClipsPerMonth), "clips are published only where the scenario has the key clips; add `clips: {}` or leave this out");
        }
    }

    private void FactoriesRefer()
    {
        var categories = scenario.Categories.ConvertAll(category => category.Id);
        foreach (var group in scenario.Factories)
        {
            Refers(group, nameof(group.Class), group.Class, [.. scenario.Classes.Keys], "class");
            Refer(group, nameof(group.Categories), group.Categories, categories, "category");
            Refer(group, nameof(group.Platforms), group.Platforms, scenario.Platforms.ConvertAll(platform => platform.Id), "platform");
            if (group.Designs.Count > group.Skus)
            {
                Fault(group, nameof(group.Designs), Text($"{group.Designs.Count} designs for {group.Skus} SKUs; raise skus to at least {group.Designs.Count}"));
            }

            foreach (var design in group.Designs)
            {
                DesignRefers(group, design, categories);
                if (design.Design.Count > 0 && design.Design.Count != scenario.Nature.Attributes.Count)
                {
                    Fault(design, nameof(design.Design), Text($"{design.Design.Count} values for {scenario.Nature.Attributes.Count} attributes; give one each"));
                }
            }
        }
    }

    private void DesignRefers(FactoryGroupOptions group, SkuOptions design, List<string> categories)
    {
        if (group.Categories.Count == 0 || !categories.Contains(design.Category))
        {
            Refers(design, nameof(design.Category), design.Category, categories, "category");
        }
        else if (!group.Categories.Contains(design.Category))
        {
            Fault(design, nameof(design.Category), $"the group does not make {design.Category}; give one of {string.Join(", ", group.Categories)}, or add it to the group's categories");
        }
    }

    private void HostsRefer()
    {
        foreach (var group in scenario.Influencers)
        {
            Refer(group, nameof(group.Platforms), group.Platforms, scenario.Platforms.ConvertAll(platform => platform.Id), "platform");
        }
    }

    private void BoundsAreOrdered()
    {
        foreach (var foreign in scenario.Platforms.Select(platform => platform.Foreign).OfType<ForeignOptions>().Where(item => item.DeliveryHoursMax < item.DeliveryHoursMin))
        {
            Fault(foreign, nameof(foreign.DeliveryHoursMax), Text($"{foreign.DeliveryHoursMax} is below deliveryHoursMin; give at least {foreign.DeliveryHoursMin}"));
        }

        var after = scenario.AfterSale;
        if (after.DeliveryHoursMax < after.DeliveryHoursMin)
        {
            Fault(after, nameof(after.DeliveryHoursMax), Text($"{after.DeliveryHoursMax} is below deliveryHoursMin; give at least {after.DeliveryHoursMin}"));
        }

        if (scenario.Matching is { } matching && matching.LowestCommissionShare > matching.HighestCommissionShare)
        {
            Fault(matching, nameof(matching.LowestCommissionShare), Text($"{matching.LowestCommissionShare} is above highestCommissionShare; give at most {matching.HighestCommissionShare}"));
        }

        if (after.ReturnDelayDaysMax < after.ReturnDelayDaysMin)
        {
            Fault(after, nameof(after.ReturnDelayDaysMax), Text($"{after.ReturnDelayDaysMax} is below returnDelayDaysMin; give at least {after.ReturnDelayDaysMin}"));
        }
    }

    private void Refer(object owner, string property, List<string> names, List<string> known, string what)
    {
        for (var index = 0; index < names.Count; index++)
        {
            Refers(owner, property, names[index], known, what, index);
        }
    }

    private void Refers(object owner, string property, string name, List<string> known, string what, object? item = null)
    {
        if (name.Length > 0 && !known.Contains(name))
        {
            faults.Add(at.Of(owner, property, item), $"there is no {what} {name}; give one of {string.Join(", ", known)}");
        }
    }

    private void Fault(object owner, string property, string message) => faults.Add(at.Of(owner, property), message);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
