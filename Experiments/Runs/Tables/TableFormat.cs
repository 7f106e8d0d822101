namespace OrleansIndustrialBelt.Experiments.Runs.Tables;

/// <summary>How result tables are written.</summary>
public enum TableFormat
{
    /// <summary>Text that any program opens.</summary>
    Csv,

    /// <summary>Apache Parquet: typed columns.</summary>
    Parquet,
}
