using OrleansIndustrialBelt.Model.Engine;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests;

public sealed class TestBeltTests
{
    [Fact]
    public void Every_profile_has_the_identity_of_its_place_and_is_in_the_directory()
    {
        var belt = new TestBelt { Factories = 2, SkusPerFactory = 3 }.Build();

        var ids = belt.Factories.Select(item => item.Id)
            .Concat(belt.Skus.Select(item => item.Id))
            .Concat(belt.Rooms.Select(item => item.Id))
            .Concat(belt.Influencers.Select(item => item.Id))
            .Concat(belt.Platforms.Select(item => item.Id))
            .Append(new EntityId(EntityKind.Hub, 1));
        Assert.Equal(belt.Directory.All(), ids);
        Assert.All(belt.Skus, sku => Assert.Contains(sku.Id, belt.FactoryOf(sku.Factory).Skus));
        Assert.All(belt.Rooms.SelectMany(room => room.Roster), entry => Assert.Equal(belt.SkuOf(entry.Sku).Factory, entry.Factory));
    }
}
