using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Money;
using OrleansIndustrialBelt.Model.Policies;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Population;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>A maker with lines, stock, order books and a cash book. <see cref="Step"/> lists what happens in its hour.</summary>
public sealed partial class Factory : Entity, IHasBook
{
    private readonly ProductLine[] productLines;
    private FactoryTerms? terms;
    private FactoryClassOptions? livedClass;

    /// <summary>Makes a factory in its state before hour 0.</summary>
    /// <param name="profile">What it is.</param>
    /// <param name="belt">The belt it lives on.</param>
    /// <param name="start">What it starts with; nothing if not given.</param>
    public Factory(FactoryProfile profile, Belt belt, FactoryStart? start = null)
        : base(profile.Id)
    {
        Profile = profile;
        Belt = belt;
        Contracts = new RoomContracts(profile, belt);
        productLines = new ProductLine[profile.Skus.Count];
        for (var i = 0; i < productLines.Length; i++)
        {
            productLines[i] = new ProductLine(belt.SkuOf(profile.Skus[i]), i);
        }

        HasGivenOrders = Array.Exists(productLines, static line => line.Profile.Orders is not null);
        if (Evidence.RuleFor(profile.Policy, profile.Class.Content) != EvidenceRule.None)
        {
            Team = ContentTeam.Of(productLines.Length);
        }

        if (profile.Policy.PlanningIntensity > 0)
        {
            Plan = PlanBook.Of(productLines.Length);
        }

        if (profile.Policy.OverflowRouting)
        {
            Guests = GuestBook.Of(productLines.Length);
        }

        if (profile.Policy.PriceUndercut > 0)
        {
            Prices = PriceBook.Of(productLines);
        }

        if (profile.Policy.Preorder)
        {
            Preorders = PreorderBook.Of(productLines.Length);
        }

        if (belt.HostMarket is not null && profile.Policy.Rooms)
        {
            Offers = OfferBook.Of(productLines.Length);
        }

        if (LeadDesk.IsNeeded(this))
        {
            Leads = new LeadBook();
        }

        if (belt.Scenario.Exit.IsOn)
        {
            Exit = new ExitBook();
        }

        WarmStart.Fill(this, start ?? FactoryStart.Empty);
        if (belt.Scenario.Adoption.IsOn)
        {
            Change = new ChangeBook { LastFen = StockValueFen };
        }
    }

    /// <summary>What it is and does not change by itself.</summary>
    public FactoryProfile Profile { get; }

    /// <summary>Its cash.</summary>
    public Book Book { get; private set; } = new();

    /// <summary>What it keeps about each of its SKUs, in the profile's order.</summary>
    public IReadOnlyList<ProductLine> ProductLines => productLines;

    /// <summary>The same as an array: a step walks them several times, and an interface would cost an enumerator each time.</summary>
    internal ProductLine[] Products => productLines;

    /// <summary>Whether the scenario gives orders of some of its SKUs day by day.</summary>
    internal bool HasGivenOrders { get; }

    /// <summary>Its lines and jobs.</summary>
    public Plant Plant { get; private set; } = new();

    /// <summary>What follows from hot words; absent where no redesign does.</summary>
    public ContentTeam? Team { get; private set; }

    /// <summary>The belt it lives on.</summary>
    internal Belt Belt { get; }

    /// <summary>Numbers that follow from profile and scenario, and from what it has bought or closed.</summary>
    internal FactoryTerms Terms => terms ??= FactoryTerms.Of(Profile, Belt, Class.Production, Exit?.ClosedLines ?? 0);

    /// <summary>The options it lives by: its class's, or what it has bought of another's.</summary>
    internal FactoryClassOptions Class => livedClass ??= LivedClass();

    /// <summary>Whether it stands still: closed by the scenario, or for want of money.</summary>
    internal bool IsClosed => Profile.Closed || Exit is { HasClosed: true };

    /// <summary>How far it is from closing; absent where factories do not close.</summary>
    internal ExitBook? Exit { get; private set; }

    /// <summary>What it has bought of another class's ways; absent where nobody adopts anything.</summary>
    internal ChangeBook? Change { get; private set; }

    /// <summary>The terms under which rooms sell its goods.</summary>
    internal RoomContracts Contracts { get; }

    /// <summary>What open quotes offer, in the order of quoting.</summary>
    internal List<Reservation> Reservations { get; private set; } = [];

    /// <summary>Fees due to platforms, by index of the platform.</summary>
    internal List<PlatformAccount> Platforms { get; private set; } = [];

    /// <summary>Commissions and slot fees due to influencers' rooms, by room.</summary>
    internal List<HostAccount> Hosts { get; private set; } = [];

    /// <summary>What it keeps about the hub's plan; absent where the factory is not planned for (λ = 0).</summary>
    internal PlanBook? Plan { get; private set; }

    /// <summary>What it keeps about its goods at guests; absent where overflow is not routed.</summary>
    internal GuestBook? Guests { get; private set; }

    /// <summary>Prices that follow competitors'; absent where list prices hold.</summary>
    internal PriceBook? Prices { get; private set; }

    /// <summary>Deposits it holds; absent where it does not pre-sell.</summary>
    internal PreorderBook? Preorders { get; private set; }

    /// <summary>Offers to hosts and what they took; absent where rosters are drawn once.</summary>
    internal OfferBook? Offers { get; private set; }

    /// <summary>Its leads; absent where nothing is sold by leads.</summary>
    internal LeadBook? Leads { get; private set; }

    /// <summary>Value of stock and jobs at the lower of cost and salvage at the last midnight, in fen.</summary>
    internal long StockValueFen { get; set; }

    /// <summary>The courier hour for which it last asked to be woken.</summary>
    internal int CourierTick { get; set; }

    /// <summary>The line of one of its SKUs.</summary>
    public ProductLine LineOf(EntityId sku)
    {
        var guess = sku.Number - Profile.Skus[0].Number;
        if ((uint)guess < (uint)productLines.Length && productLines[guess].Profile.Id == sku)
        {
            return productLines[guess];
        }

        foreach (var line in productLines)
        {
            if (line.Profile.Id == sku)
            {
                return line;
            }
        }

        throw new BrokenBalanceException($"{sku} is not one of the SKUs of {Id}");
    }

    /// <inheritdoc/>
    public override void Step(Hour hour)
    {
        OrderDesk.BookOrders(this, hour);
        OrderDesk.BookShelfOrders(this, hour);
        SupplyDesk.BookOrders(this, hour);
        GivenOrders.Book(this, hour);
        MaterialDesk.Receive(this, hour);
        VoidDesk.Read(this, hour);
        OfferDesk.BookAcceptances(this, hour);
        LeadDesk.Step(this, hour);
        ReturnsDesk.Receive(this, hour);
        VersionChange.ReceiveSheets(this, hour);
        ContentDesk.ReadHotWords(this, hour);
        ConceptDesk.Read(this, hour);
        Team?.HandOver(hour, Profile.Skus);
        OwnerDesk.Receive(this, hour);
        Works.Finish(this, hour);
        DayEnd.Close(this, hour);
        AdoptDesk.Look(this, hour);
        PriceDesk.React(this, hour);
        OfferDesk.Post(this, hour);
        Dispatch.Ship(this, hour);
        PlanDesk.Receive(this, hour);
        GuestDesk.TakeOn(this, hour);
        PreorderDesk.Settle(this, hour);
        PlanningDesk.Replan(this, hour);
        Works.StartJobs(this, hour);
        QuoteDesk.Answer(this, hour);
        DayEnd.PayBills(this, hour);
        Dispatch.AskForCourier(this, hour);
        StockWatch.Check(this, hour);
    }

    /// <inheritdoc/>
    public override void Close(Hour hour) => RunClose.Count(this, hour);

    /// <inheritdoc/>
    protected internal override void TakeOver(Entity before)
    {
        // Goods that are away come back whether or not more are sent out.
        Guests ??= ((Factory)before).Guests;
        NewAge.Settle(this, (Factory)before);
    }

    /// <inheritdoc/>
    public override void Describe(Codec codec)
    {
        Book = codec.Part("book", Book);
        codec.Begin("productLines", productLines.Length);
        for (var i = 0; i < productLines.Length; i++)
        {
            codec.Item(i);
            productLines[i].Describe(codec);
        }

        codec.End();
        Plant = codec.Part("plant", Plant);
        Reservations = codec.Items("reservations", Reservations);
        Platforms = codec.Items("platforms", Platforms);
        Hosts = codec.Items("hosts", Hosts);
        StockValueFen = codec.Long("stockValueFen", StockValueFen);
        CourierTick = codec.Int("courierTick", CourierTick);
        Plan = codec.Optional(1, "plan", Plan);
        Team = codec.Optional(2, "team", Team);
        Prices = codec.Optional(12, "prices", Prices);
        DescribeOffers(codec);
        Guests = codec.Optional(14, "guests", Guests);
        Preorders = codec.Optional(18, "preorders", Preorders);
        DescribePreorderTerms(codec);
        Leads = codec.Optional(19, "leads", Leads);
        DescribeCancelled(codec);
        Exit = codec.Optional(26, "exit", Exit);
        Change = codec.Optional(27, "change", Change);
        DescribeHistories(codec);
        DescribeNews(codec);
        DescribeDueTicks(codec);
        Refresh();
    }

    private void DescribeOffers(Codec codec)
    {
        if (!codec.Block(13, Offers is not null))
        {
            return;
        }

        Offers = codec.Part("offers", Offers!);
        foreach (var line in productLines)
        {
            OrderTerms.Describe(codec, line.Orders.Orders);
        }
    }

    // Part of the block of pre-orders, which are not known before it.
    private void DescribePreorderTerms(Codec codec)
    {
        if (Offers is not null && Preorders is not null)
        {
            foreach (var campaign in Preorders.Campaigns)
            {
                OrderTerms.Describe(codec, campaign.Orders);
            }
        }
    }
}
