namespace OrleansIndustrialBelt.Experiments.Runs.Tables;

/// <summary>A column of a result table.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What its cells hold.</param>
public sealed record TableColumn(string Name, CellKind Kind)
{
    /// <summary>A column of texts.</summary>
    public static TableColumn Text(string name) => new(name, CellKind.Text);

    /// <summary>A column of whole numbers.</summary>
    public static TableColumn Whole(string name) => new(name, CellKind.Whole);

    /// <summary>A column of numbers.</summary>
    public static TableColumn Number(string name) => new(name, CellKind.Number);

    /// <summary>The column of a factor: of numbers where all its values are, of texts otherwise.</summary>
    public static TableColumn Of(Factor factor)
        => new(factor.Path, factor.Values.All(value => value.Length == 0 || TableWriter.NumberOf(value) is not null) ? CellKind.Number : CellKind.Text);
}

/// <summary>What the cells of a column hold; each may be missing.</summary>
public enum CellKind
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>Whole numbers of 64 bits.</summary>
    Whole,

    /// <summary>Numbers of double precision.</summary>
    Number,
}
