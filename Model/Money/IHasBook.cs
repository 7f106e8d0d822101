namespace OrleansIndustrialBelt.Model.Money;

/// <summary>Somebody who has cash, so that the cash of all can be added up.</summary>
public interface IHasBook
{
    /// <summary>The cash.</summary>
    Book Book { get; }
}
