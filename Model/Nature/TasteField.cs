using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Numerics;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Interventions;

namespace OrleansIndustrialBelt.Model.Nature;

/// <summary>
/// Tastes θ(segment, category, day) and the lift of need by fads, all days computed at once. The segment's taste returns to
/// its centre c: θ(d+1) = c + φ·(θ(d) - c) + σ·N(0, 1) per attribute, φ = 2^(-1/half-life), started from its stationary
/// spread; each category adds its own fads, drawn and given by the scenario, jump·sign·exp(-age / decay days).
/// </summary>
internal sealed class TasteField
{
    private readonly NatureOptions options;
    private readonly int categories;
    private readonly int attributes;
    private readonly int days;
    private readonly double[] tastes;
    private readonly double[] lifts;
    private readonly List<Fad> fads = [];

    public TasteField(ScenarioOptions scenario, Society society, ulong seed, int days)
    {
        options = scenario.Nature;
        categories = scenario.Categories.Count;
        attributes = options.Attributes.Count;
        this.days = days;
        int segments = society.Segments.Count;
        tastes = new double[segments * categories * days * attributes];
        lifts = new double[segments * categories * days];
        for (int segment = 0; segment < segments; segment++)
        {
            Drift(segment, society.TasteCentres[segment], seed);
            AddFads(segment, new FadCalendar(scenario, seed));
        }

        foreach (var fad in GivenFads.Of(scenario, society))
        {
            AddGiven(fad);
        }

        fads = [.. fads.OrderBy(fad => fad.Onset).ThenBy(fad => fad.Segment)];
    }

    /// <summary>Fads that start within the run, by onset, then segment.</summary>
    public IReadOnlyList<Fad> Fads => fads;

    /// <summary>θ, one value per attribute.</summary>
    public ReadOnlySpan<double> Taste(int segment, int category, int day)
        => new(tastes, Cell(segment, category, day) * attributes, attributes);

    /// <summary>Additional need by fads, as a share of the need without them.</summary>
    public double Lift(int segment, int category, int day) => lifts[Cell(segment, category, day)];

    private int Cell(int segment, int category, int day)
    {
        // A day too late would silently read a neighbour's taste.
        if ((uint)day >= (uint)days)
        {
            throw new ArgumentOutOfRangeException(nameof(day), day, $"day is {day}; the run has {days} days.");
        }

        return (((segment * categories) + category) * days) + day;
    }

    private void Drift(int segment, double[] centre, ulong seed)
    {
        double keep = Elementary.Exp(-Elementary.Log(2) / options.TasteHalfLifeDays);
        double spread = options.TasteVolatility / Math.Sqrt(1 - (keep * keep));
        double[] away = new double[attributes];
        for (int day = 0; day < days; day++)
        {
            var dice = new RandomStream(seed, NatureKey.OfSegment(segment), (int)Purpose.Taste, day);
            for (int k = 0; k < attributes; k++)
            {
                away[k] = day == 0 ? spread * dice.Normal(k) : (keep * away[k]) + (options.TasteVolatility * dice.Normal(k));
                for (int category = 0; category < categories; category++)
                {
                    tastes[(Cell(segment, category, day) * attributes) + k] = centre[k] + away[k];
                }
            }
        }
    }

    private void AddFads(int segment, FadCalendar calendar)
    {
        double fade = Elementary.Exp(-1 / options.FadDecayDays);
        double[] jumps = new double[categories * attributes];
        double[] strengths = new double[categories];
        for (int day = -calendar.DaysBefore; day < days; day++)
        {
            Fade(jumps, fade);
            Fade(strengths, fade);
            if (calendar.On(segment, day) is { } fad)
            {
                jumps[(fad.Category * attributes) + fad.Attribute] += fad.Sign * options.FadJump;
                strengths[fad.Category] += 1;
                if (day >= 0)
                {
                    fads.Add(fad);
                }
            }

            if (day >= 0)
            {
                Lay(segment, day, jumps, strengths);
            }
        }
    }

    private void AddGiven(Fad fad)
    {
        double fade = Elementary.Exp(-1 / fad.DecayDays);
        double strength = 1;
        fads.Add(fad);
        for (int day = fad.Onset / Calendar.HoursPerDay; day < days; day++)
        {
            int cell = Cell(fad.Segment, fad.Category, day);
            lifts[cell] += fad.Lift * strength;
            tastes[(cell * attributes) + fad.Attribute] += fad.Sign * fad.Jump * strength;
            strength *= fade;
        }
    }

    private void Lay(int segment, int day, double[] jumps, double[] strengths)
    {
        for (int category = 0; category < categories; category++)
        {
            int cell = Cell(segment, category, day);
            lifts[cell] = options.FadLift * strengths[category];
            for (int k = 0; k < attributes; k++)
            {
                tastes[(cell * attributes) + k] += jumps[(category * attributes) + k];
            }
        }
    }

    private static void Fade(double[] values, double factor)
    {
        for (int i = 0; i < values.Length; i++)
        {
            values[i] *= factor;
        }
    }
}
