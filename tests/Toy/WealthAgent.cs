using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Money;

namespace OrleansIndustrialBelt.Toy;

/// <summary>
/// An agent of the wealth-exchange model by which frameworks for agent-based models are compared: everybody starts with one coin, and
/// in every step whoever has one gives one to somebody drawn at random (Dragulescu and Yakovenko, "Statistical mechanics of money",
/// European Physical Journal B 17, 2000; the "Boltzmann wealth model" of Mesa's and Agents.jl's documentation). A coin is under way for
/// a tick.
/// </summary>
/// <param name="id">Who it is.</param>
/// <param name="agents">How many there are.</param>
public sealed class WealthAgent(EntityId id, int agents) : Entity(id)
{
    // Letters are never changed: all coins are the same.
    private static readonly Payment Coin = new() { Fen = 1 };

    /// <summary>Coins it has.</summary>
    public int Coins { get; private set; } = 1;

    /// <inheritdoc/>
    public override void Step(Hour hour)
    {
        var gives = Coins + hour.Inbox.Length > 0 ? 1 : 0;
        var moved = hour.Inbox.Length - gives;
        Coins += moved;
        hour.CashMoved(moved);
        if (gives > 0)
        {
            hour.Send(Somebody(hour), Coin);
        }

        hour.WakeAt(hour.Tick + 1);
    }

    /// <inheritdoc/>
    public override void Describe(Codec codec) => Coins = codec.Int("coins", Coins);

    // Anybody but oneself.
    private EntityId Somebody(Hour hour)
    {
        var other = 1 + (int)(hour.NatureDice(Purpose.Choice).Bits(0) % (ulong)(agents - 1));
        return new EntityId(EntityKind.Factory, other < Id.Number ? other : other + 1);
    }
}
