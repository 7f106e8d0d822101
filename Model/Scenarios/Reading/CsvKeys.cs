using OrleansIndustrialBelt.Model.Scenarios.Shapes;

namespace OrleansIndustrialBelt.Model.Scenarios.Reading;

/// <summary>Follows one header cell, key by key, into an option class.</summary>
internal sealed class CsvKeys(OptionType type)
{
    private OptionType? reached = type;

    /// <summary>The shape that the keys so far lead to; none within a distribution.</summary>
    public Shape? Shape { get; private set; }

    /// <summary>Goes one key deeper.</summary>
    /// <returns>What is wrong with the key; none if it is known.</returns>
    public string? Enter(string key)
    {
        if (reached is not null)
        {
            OptionProperty? property = reached.Find(key);
            string? fault = property is null ? Binder.UnknownKey(key, reached) : null;
            Arrive(property?.Shape);
            return fault;
        }

        switch (Shape)
        {
            case NamedShape named:
                Arrive(named.Value);
                return null;
            case DistributionShape or null:
                Shape = null;
                return null;
            default:
                return $"the keys before lead to {Shape.Expected(Limits.None)}, which has no keys of its own; shorten the header";
        }
    }

    private void Arrive(Shape? shape)
    {
        Shape = shape;
        reached = (shape as ObjectShape)?.Options;
    }
}
