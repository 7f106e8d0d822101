using System.Reflection;
using OrleansIndustrialBelt.Model.Scenarios.Attributes;
using OrleansIndustrialBelt.Model.Scenarios.Distributions;

namespace OrleansIndustrialBelt.Model.Scenarios.Shapes;

/// <summary>Finds the shape of a C# type; the one list of what option classes may be made of.</summary>
internal static class ShapeTable
{
    /// <exception cref="NotSupportedException">The property has a type that scenarios cannot hold.</exception>
    public static Shape Of(Type type, PropertyInfo property)
    {
        if (type == typeof(bool))
        {
            return new TruthShape();
        }

        if (type == typeof(double))
        {
            return new NumberShape();
        }

        if (type == typeof(string))
        {
            return property.IsDefined(typeof(AnyValueAttribute)) ? new ValueShape() : new TextShape();
        }

        if (type == typeof(Distribution))
        {
            return new DistributionShape();
        }

        return type.IsEnum ? new WordShape(type) : WholeShape.Of(type) ?? Compound(type, property);
    }

    private static Shape Compound(Type type, PropertyInfo property)
    {
        Type? open = type.IsGenericType ? type.GetGenericTypeDefinition() : null;
        if (open == typeof(List<>))
        {
            return new ListShape(type, Of(type.GenericTypeArguments[0], property));
        }

        if (open == typeof(SortedDictionary<,>) && type.GenericTypeArguments[0] == typeof(string))
        {
            return new NamedShape(type, Of(type.GenericTypeArguments[1], property));
        }

        return type is { IsClass: true, IsSealed: true, IsGenericType: false, Namespace: not "System" }
            ? new ObjectShape(type)
            : throw new NotSupportedException($"{property.DeclaringType?.Name}.{property.Name}: a scenario cannot hold {type.Name}");
    }
}
