namespace OrleansIndustrialBelt.Model.Rooms;

/// <summary>The part of a show's working paper that real people never see: fake orders and what bots write.</summary>
/// <param name="places">Places of the line-up at most.</param>
/// <param name="factoryKnows">Whether the makers of the goods on show know which orders and comments are fake.</param>
internal sealed class FakeSheet(int places, bool factoryKnows)
{
    /// <summary>Whether the makers of the goods on show know which orders and comments are fake.</summary>
    public bool FactoryKnows { get; } = factoryKnows;

    /// <summary>Fake units per place.</summary>
    public int[] Units { get; } = new int[places];

    /// <summary>Bots' comments per place.</summary>
    public int[] Comments { get; } = new int[places];

    /// <summary>The place, among the platform's clusters, of the people whom the accounts imitate.</summary>
    public int Cluster { get; set; }

    /// <summary>What the bots of the hour ask for: 2·attribute for more, 2·attribute + 1 for less.</summary>
    public int Outcome { get; set; }

    /// <summary>Fake units of all places.</summary>
    public int TotalUnits => Units.Sum();

    /// <summary>Price of the fake units, in fen.</summary>
    public long SalesFen(ShowSheet sheet)
    {
        long fen = 0;
        for (var place = 0; place < sheet.Places; place++)
        {
            fen = checked(fen + (Units[place] * sheet.PriceFen[place]));
        }

        return fen;
    }

    /// <summary>What is heard of a place by whoever cannot tell bots from people.</summary>
    public CommentTally Heard(CommentTally real, int place)
    {
        var heard = real.Copy();
        heard.Add(Cluster, Outcome, Comments[place]);
        return heard;
    }
}
