using OrleansIndustrialBelt.Model.Policies;
using OrleansIndustrialBelt.Model.Scenarios.Attributes;
using OrleansIndustrialBelt.Model.Scenarios.Reading;

namespace OrleansIndustrialBelt.Model.Scenarios;

[Doc("A belt, its people and its rules: the whole of a scenario file.")]
public sealed class ScenarioOptions : IChecked
{
    /// <summary>A scenario whose knobs call for the model's own rules.</summary>
    public ScenarioOptions()
        : this(RuleBook.Standard)
    {
    }

    /// <summary>A scenario whose knobs may call for the rules of a program.</summary>
    /// <param name="rules">The rules by name.</param>
    public ScenarioOptions(RuleBook rules) => Rules = rules;

    /// <summary>The rules that knobs may call for; a program's, not part of the file.</summary>
    internal RuleBook Rules { get; }

    [Settled]
    [Doc("Name of the scenario, used for result folders.")]
    public string Name { get; set; } = "scenario";

    [Doc("What the scenario is called, in English and Chinese.")]
    public LabelOptions Title { get; set; } = new();

    [Settled]
    [Doc("One line on what the scenario shows, in English and Chinese.")]
    public LabelOptions InShort { get; set; } = new();

    [Doc("What the scenario is for and what to look at.")]
    public string Purpose { get; set; } = "";

    [Settled]
    [Doc("Ids of the KPIs to look at first; they head the table of a run.")]
    public List<string> LookAt { get; set; } = [];

    [Settled]
    [Doc("Documented figures that the outcome can be held against, for `belt facts`.")]
    public List<FactOptions> Facts { get; set; } = [];

    [Settled]
    [Doc("How long the run is and under which seeds.")]
    public RunOptions Run { get; set; } = new();

    [ShortFor("belt")]
    [Doc("Policy preset per scope: belt, class/NAME, platform/NAME, factory/NUMBER; the most specific wins. A single name is the belt's. Default: belt: market.")]
    public SortedDictionary<string, string> Policy { get; set; } = new(StringComparer.Ordinal);

    [Doc("Single decisions of the policy per scope, laid over the preset.")]
    public SortedDictionary<string, PolicyKnobs> Knobs { get; set; } = new(StringComparer.Ordinal);

    [Doc("Tastes, fads and the swings of demand: what no decision can see.")]
    public NatureOptions Nature { get; set; } = new();

    [Settled]
    [Doc("Product categories; at least one.")]
    public List<CategoryOptions> Categories { get; set; } = [];

    [Settled]
    [Doc("Consumer segments; at least one.")]
    public List<SegmentOptions> Segments { get; set; } = [];

    [Doc("How ready people choose.")]
    public ChoiceOptions Choice { get; set; } = new();

    [Doc("How viewers comment.")]
    public CommentOptions Comments { get; set; } = new();

    [Doc("Delivery, satisfaction, returns, repeat purchases.")]
    public AfterSaleOptions AfterSale { get; set; } = new();

    [Doc("Shelves: make, then sell.")]
    public WholesaleOptions Wholesale { get; set; } = new();

    [Doc("Costs and shares that do not depend on the factory class.")]
    public MoneyOptions Money { get; set; } = new();

    [Settled]
    [Doc("Content platforms; at least one.")]
    public List<PlatformOptions> Platforms { get; set; } = [];

    [Doc("Short videos; without it none are published.")]
    public ClipOptions? Clips { get; set; }

    [Doc("Pre-orders, where the policy takes them.")]
    public PreorderOptions Preorder { get; set; } = new();

    [Doc("Word of mouth; without it need comes from outside alone.")]
    public WordOfMouthOptions? WordOfMouth { get; set; }

    [Settled]
    [Doc("Factory classes by name.")]
    public SortedDictionary<string, FactoryClassOptions> Classes { get; set; } = new(StringComparer.Ordinal);

    [Settled]
    [Doc("Groups of alike factories with their SKUs and store rooms; a group of one states a single factory.")]
    public List<FactoryGroupOptions> Factories { get; set; } = [];

    [Settled]
    [Doc("Groups of hosts for hire with their rooms.")]
    public List<InfluencerGroupOptions> Influencers { get; set; } = [];

    [Doc("Offers of makers among which hosts choose; without it their rosters are drawn once and stay.")]
    public MatchingOptions? Matching { get; set; }

    [Doc("Makers who undercut each other; off unless a factory's knob priceUndercut is above 0.")]
    public PriceWarOptions PriceWar { get; set; } = new();

    [Doc("The belt's coordinator.")]
    public HubOptions Hub { get; set; } = new();

    [Doc("Fake orders and bots; off unless roomShare is given.")]
    public FakeOrderOptions FakeOrders { get; set; } = new();

    [Doc("Buyers who cancel overdue orders; off unless perDay is given.")]
    public CancellationOptions Cancellation { get; set; } = new();

    [Doc("When rooms are taken off the air; off unless a limit is given.")]
    public RegulationOptions Regulation { get; set; } = new();

    [Doc("What the district pays for; off unless a share is given.")]
    public DistrictOptions District { get; set; } = new();

    [Doc("When factories without money close; off unless patienceDays is given.")]
    public ExitOptions Exit { get; set; } = new();

    [Doc("What factories may buy when neighbours do well; off unless reviewDays is given.")]
    public AdoptionOptions Adoption { get; set; } = new();

    /// <summary>Whether any mechanism lets orders be cancelled.</summary>
    internal bool OrdersMayBeCancelled => FakeOrders.IsOn || Cancellation.PerDay > 0 || Exit.IsOn;

    [Doc("Settings of single factories, hosts and rooms.")]
    public SingleOptions Single { get; set; } = new();

    [Doc("What changes at certain hours of the run.")]
    public List<InterventionOptions> Interventions { get; set; } = [];

    /// <inheritdoc/>
    public void Check(FaultList faults, Positions at) => new ScenarioRules(this, faults, at).Check();
}
