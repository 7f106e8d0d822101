using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Model.Money;

/// <summary>
/// One entity's cash. Every fen that enters or leaves comes from or goes to another book by letter, or the world outside the
/// entities (buyers, suppliers, workers, carriers); the engine audits it at every step.
/// </summary>
public sealed class Book : IDescribed
{
    /// <summary>Cash since the start, in fen; may be negative.</summary>
    public long CashFen { get; private set; }

    /// <summary>Takes money from outside the entities as a line of income.</summary>
    public void Earn(Hour hour, Metric income, long fen)
    {
        Move(hour, fen);
        hour.OutsidePaid(fen);
        hour.Count(income, fen);
    }

    /// <summary>Pays money to the world outside the entities as a line of cost.</summary>
    public void Spend(Hour hour, Metric cost, long fen)
    {
        Move(hour, checked(-fen));
        hour.OutsidePaid(checked(-fen));
        hour.Count(cost, fen);
    }

    /// <summary>Sends money to another entity: a line of cost here, of income there.</summary>
    public void Pay(Hour hour, Metric cost, EntityId to, Metric income, long fen)
    {
        if (fen == 0)
        {
            return;
        }

        hour.Send(to, new Payment { Income = income, Fen = fen });
        PaidWithLetter(hour, cost, fen);
    }

    /// <summary>Notes money that left with a letter the caller sends (an order that is paid in advance).</summary>
    public void PaidWithLetter(Hour hour, Metric cost, long fen)
    {
        Move(hour, checked(-fen));
        hour.Count(cost, fen);
    }

    /// <summary>Notes money that came with a letter as the line of income it names.</summary>
    public void Receive(Hour hour, Payment payment) => ReceivedWithLetter(hour, payment.Income, payment.Fen);

    /// <summary>Notes money that came with a letter.</summary>
    public void ReceivedWithLetter(Hour hour, Metric income, long fen)
    {
        Move(hour, fen);
        hour.Count(income, fen);
    }

    /// <inheritdoc/>
    public void Describe(Codec codec) => CashFen = codec.Long("cashFen", CashFen);

    private void Move(Hour hour, long fen)
    {
        CashFen = checked(CashFen + fen);
        hour.CashMoved(fen);
    }
}
