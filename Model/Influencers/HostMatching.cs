using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Rooms;

namespace OrleansIndustrialBelt.Model.Influencers;

/// <summary>What a host keeps to judge offers; absent without matching.</summary>
public sealed class HostMatching : IDescribed
{
    // Old deliveries make room for new ones once there are enough to judge a maker by.
    private const int MostUnitsRemembered = 1000;

    private List<RoomExperience> rooms = [];
    private List<MakerReturns> makers = [];

    /// <summary>SKUs of which it has a sample, by number, ascending.</summary>
    public int[] Samples { get; private set; } = [];

    /// <summary>What a host knows before its first show.</summary>
    /// <param name="roomCount">Number of its rooms.</param>
    /// <param name="categories">Number of categories.</param>
    /// <param name="samples">Numbers of the SKUs they sell, of which it has samples.</param>
    public static HostMatching Of(int roomCount, int categories, IEnumerable<int> samples) => new()
    {
        rooms = [.. Enumerable.Range(0, roomCount).Select(_ => new RoomExperience { Exposure = new double[categories], SalesCny = new double[categories] })],
        Samples = [.. samples.Distinct().Order()],
    };

    /// <summary>What the host's room of an index last reported.</summary>
    public RoomExperience OfRoom(int index) => rooms[index];

    /// <summary>What came back of a maker's goods, or null if none were delivered.</summary>
    public MakerReturns? OfMaker(EntityId maker) => makers.Find(item => item.Maker == maker);

    /// <summary>Takes in a room's report.</summary>
    public void Learn(int room, RoomExperience experience)
    {
        rooms[room] = experience;
        foreach (var news in experience.Returns)
        {
            var at = makers.FindIndex(item => item.Maker >= news.Maker);
            if (at < 0 || makers[at].Maker != news.Maker)
            {
                at = at < 0 ? makers.Count : at;
                makers.Insert(at, new MakerReturns { Maker = news.Maker });
            }

            var known = makers[at];
            known.Add(news.Delivered, news.Returned);
            if (known.Delivered > MostUnitsRemembered)
            {
                known.Delivered /= 2;
                known.Returned /= 2;
            }
        }
    }

    /// <summary>Whether it has a sample of a SKU.</summary>
    public bool HasSample(int skuNumber) => Array.BinarySearch(Samples, skuNumber) >= 0;

    /// <summary>Keeps the samples it got.</summary>
    public void KeepSamples(IEnumerable<int> skuNumbers) => Samples = [.. Samples.Union(skuNumbers).Order()];

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        rooms = codec.Items("rooms", rooms);
        makers = codec.Items("makers", makers);
        Samples = codec.Ints("samples", Samples);
    }
}
