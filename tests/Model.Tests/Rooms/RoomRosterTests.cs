using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Influencers;
using OrleansIndustrialBelt.Model.Rooms;
using OrleansIndustrialBelt.Model.Scenarios;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Rooms;

/// <summary>Two factories with three SKUs each, and a host's room that can show all six until it is given another roster.</summary>
public sealed class RoomRosterTests
{
    [Fact]
    public void A_new_roster_leaves_the_show_under_preparation_as_it_is()
    {
        var stage = Stage(2);
        var asked = Asked(stage.Prepare());
        stage.Step(18, (stage.Profile.Owner, new NewRoster { SkuNumbers = [5, 6] }));

        // The hour asked for before and the next one of the same show.
        Assert.Equal([19, 20], stage.Room.Plans.Select(plan => plan.ShowTick));
        Assert.All(stage.Room.Plans, plan => Assert.Equal(asked, plan.LineUp.Select(entry => stage.Room.Roster.Entries[entry].Sku.Number)));
        Assert.Equal(asked.Concat([5, 6]).Distinct().Order(), stage.Room.Roster.Entries.Select(entry => entry.Sku.Number));
        Assert.Equal([5, 6], stage.Room.Roster.Active.Select(entry => stage.Room.Roster.Entries[entry].Sku.Number));
        Assert.NotEmpty(stage.Show().Letters);
    }

    [Fact]
    public void The_next_show_is_chosen_from_the_new_roster()
    {
        var stage = Stage(2);
        stage.Step(1, (stage.Profile.Owner, new NewRoster { SkuNumbers = [2, 5, 6] }));

        var asked = Asked(stage.Prepare());

        Assert.Equal(2, asked.Length);
        Assert.All(asked, number => Assert.Contains(number, new[] { 2, 5, 6 }));
    }

    [Fact]
    public void What_was_learnt_of_a_sku_that_stays_is_kept()
    {
        var stage = Stage(6);
        stage.Ready = 500;
        stage.Prepare();
        stage.Show();
        var before = stage.Room.Records[4];
        Assert.True(before.Exposure > 0);

        stage.Step(20, (stage.Profile.Owner, new NewRoster { SkuNumbers = [1, 5] }));

        var entry = stage.Room.Roster.Entries.ToList().FindIndex(item => item.Sku.Number == 5);
        Assert.Same(before, stage.Room.Records[entry]);
        Assert.Equal(stage.Room.Roster.Entries.Count, stage.Room.Records.Count);
    }

    [Fact]
    public void A_host_with_nothing_to_sell_is_on_air_and_sells_nothing()
    {
        var stage = Stage(2);
        stage.Step(1, (stage.Profile.Owner, new NewRoster()));

        Assert.Empty(Asked(stage.Prepare()));
        Assert.NotEmpty(stage.Show().Letters);
    }

    private static int[] Asked(Outbox outbox)
        => [.. outbox.Letters.Select(letter => letter.Body).OfType<QuoteRequest>().SelectMany(request => request.SkuNumbers)];

    private static RoomStage Stage(int skusPerShow)
    {
        var belt = new TestBelt { Factories = 2, SkusPerFactory = 3, SkusPerShow = skusPerShow };
        belt.Scenario.Matching = new MatchingOptions();
        return new RoomStage(belt, room: 2);
    }
}
