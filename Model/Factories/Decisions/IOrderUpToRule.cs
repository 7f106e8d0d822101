namespace OrleansIndustrialBelt.Model.Factories.Decisions;

/// <summary>
/// How a factory settles the order-up-to level of one of its SKUs at a replanning. <see cref="OrderUpTo"/> is the rule of the
/// model; a program hands its own to a scenario by name, see <see cref="Policies.RuleBook"/>.
/// </summary>
/// <remarks>
/// A rule is a pure function: the same case gives the same level, on any thread, whatever was asked before. It keeps no state,
/// reads no clock and throws no dice, or engines and repeated runs would part. <c>docs/policies.md</c> walks through an example.
/// </remarks>
public interface IOrderUpToRule
{
    /// <summary>Settles the level.</summary>
    /// <param name="facts">All that the factory knows of the SKU.</param>
    OrderUpToLevel Decide(in OrderUpToCase facts);
}
