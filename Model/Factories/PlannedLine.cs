using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>The hub's plan for one product line: its rate, how far it was off, and how much of the goods was made to it.</summary>
public sealed class PlannedLine : IDescribed
{
    /// <summary>Units per day of the newest plan; negative before the first.</summary>
    public double RatePerDay { get; set; } = -1;

    /// <summary>Mean absolute difference of a day's wants and the hub's rate (MAD), in units per day.</summary>
    public double DeviationPerDay { get; set; }

    /// <summary>Share of the units in the pipeline that were released to plan.</summary>
    public double PipelineShare { get; private set; }

    /// <summary>Share of the units in stock that were made to plan.</summary>
    public double StockShare { get; private set; }

    /// <summary>Takes in the rate of a new plan. The first one is trusted as far as the factory trusts itself.</summary>
    public void Plan(double ratePerDay, double localDeviationPerDay)
    {
        DeviationPerDay = RatePerDay < 0 ? localDeviationPerDay : DeviationPerDay;
        RatePerDay = ratePerDay;
    }

    /// <summary>Compares the rate with a day's wants.</summary>
    public void Learn(double wants, double smoothing)
    {
        if (RatePerDay >= 0)
        {
            DeviationPerDay += smoothing * (Math.Abs(wants - RatePerDay) - DeviationPerDay);
        }
    }

    /// <summary>Units were released of which a share follows the plan.</summary>
    /// <param name="pipelineUnits">Units in the pipeline before.</param>
    /// <param name="units">Units released.</param>
    /// <param name="share">λ where the plan was obeyed, else 0.</param>
    public void Release(int pipelineUnits, int units, double share) => PipelineShare = Mix(PipelineShare, pipelineUnits, share, units);

    /// <summary>Units came into stock out of the pipeline, or back from buyers, of whom none counts as planned.</summary>
    /// <param name="stockUnits">Units in stock before.</param>
    /// <param name="units">Units that came.</param>
    /// <param name="share">Share of them that was made to plan.</param>
    public void Stock(int stockUnits, int units, double share) => StockShare = Mix(StockShare, stockUnits, share, units);

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        RatePerDay = codec.Double("ratePerDay", RatePerDay);
        DeviationPerDay = codec.Double("deviationPerDay", DeviationPerDay);
        PipelineShare = codec.Double("pipelineShare", PipelineShare);
        StockShare = codec.Double("stockShare", StockShare);
    }

    private static double Mix(double share, int units, double otherShare, int otherUnits)
        => units + otherUnits > 0 ? ((share * units) + (otherShare * otherUnits)) / (units + otherUnits) : 0;
}
