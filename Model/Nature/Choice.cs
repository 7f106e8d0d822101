using OrleansIndustrialBelt.Model.Numerics;
using OrleansIndustrialBelt.Model.Scenarios;

namespace OrleansIndustrialBelt.Model.Nature;

/// <summary>
/// How a ready person chooses among products and nothing: a multinomial logit whose outside option has utility 0. Rooms and
/// shelves sell by the same rule, so that channels can be compared. It reads tastes: nature's, never a decision's.
/// </summary>
public static class Choice
{
    /// <summary>
    /// u = constant + host trust + rating - β·price - γ·|q - θ|² - δ·promised days + buzz (+ the bonus of a buyer who came
    /// back). With the default options and segment, trust 0.2, rating 0.8, 150 CNY, squared distance 0.5, 2 days and no buzz
    /// give -0.14.
    /// </summary>
    /// <param name="choice">The scenario's sensitivities.</param>
    /// <param name="segment">The person's segment, whose factors scale price and taste.</param>
    /// <param name="trust">Trust in the host, in units of utility; 0 at a shelf.</param>
    /// <param name="rating01">The product's rating from 0 (worst) to 1 (best).</param>
    /// <param name="priceCny">What the person would pay, in CNY.</param>
    /// <param name="squaredDistance">|q - θ|² of design and taste.</param>
    /// <param name="promiseDays">Days until the promised delivery.</param>
    /// <param name="buzz">The product line's present attraction, in units of utility.</param>
    /// <param name="loyal">Whether the person is a satisfied buyer who came back.</param>
    public static double Utility(
        ChoiceOptions choice,
        SegmentOptions segment,
        double trust,
        double rating01,
        double priceCny,
        double squaredDistance,
        double promiseDays,
        double buzz,
        bool loyal)
        => choice.Constant
            + (choice.TrustSensitivity * trust)
            + (choice.RatingSensitivity * rating01)
            - (choice.PriceSensitivity * segment.PriceSensitivity * priceCny)
            - (choice.TasteSensitivity * segment.TasteSensitivity * squaredDistance)
            - (choice.PromiseSensitivity * promiseDays)
            + buzz
            + (loyal ? choice.LoyalBonus : 0);

    /// <summary>
    /// P(j) = w(j)·exp(u(j)) / (1 + Σ w·exp(u)). Utilities (1, 0, 0) with full attention give 0.475367, 0.174878, 0.174878
    /// and 0.174878 for nothing.
    /// </summary>
    /// <param name="utilities">Utility of each product.</param>
    /// <param name="attention">
    /// How much of the person's attention each product has: 1 for one that is before the eyes all the time, 0 for one that is
    /// not seen.
    /// </param>
    /// <param name="probabilities">Receives the probability of each product.</param>
    /// <returns>The probability of buying nothing.</returns>
    public static double Probabilities(ReadOnlySpan<double> utilities, ReadOnlySpan<double> attention, Span<double> probabilities)
    {
        double largest = 0;
        foreach (double utility in utilities)
        {
            largest = Math.Max(largest, utility);
        }

        // Measured against the best option, no exponential can overflow.
        double nothing = Elementary.Exp(-largest);
        double sum = nothing;
        for (int i = 0; i < utilities.Length; i++)
        {
            probabilities[i] = attention[i] * Elementary.Exp(utilities[i] - largest);
            sum += probabilities[i];
        }

        for (int i = 0; i < utilities.Length; i++)
        {
            probabilities[i] /= sum;
        }

        return nothing / sum;
    }

    /// <summary>
    /// What a person who buys gains over buying nothing, expected, in CNY: logsum / β / P(buy). The logsum ln(1 + Σ w·exp(u)) is
    /// minus the logarithm of the probability of nothing; it is what the choice is worth to all who choose, and those who buy
    /// nothing gain nothing. It is the same whichever product is bought, and measures belief at the time of choice; returns and
    /// delays come later. One product of utility 0 at β = 0.02 gives 69.31.
    /// </summary>
    /// <param name="choice">The scenario's sensitivities.</param>
    /// <param name="segment">The person's segment.</param>
    /// <param name="probabilityOfNothing">What <see cref="Probabilities"/> returned; above 0.</param>
    /// <returns>CNY; 0 where nobody minds the price, for then money measures nothing, and where nobody can buy.</returns>
    public static double GainOfBuyer(ChoiceOptions choice, SegmentOptions segment, double probabilityOfNothing)
    {
        double priceSensitivity = choice.PriceSensitivity * segment.PriceSensitivity;
        return priceSensitivity > 0 && probabilityOfNothing < 1
            ? -Elementary.Log(probabilityOfNothing) / priceSensitivity / (1 - probabilityOfNothing)
            : 0;
    }
}
