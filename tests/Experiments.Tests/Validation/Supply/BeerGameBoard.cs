namespace OrleansIndustrialBelt.Experiments.Tests.Validation.Supply;

/// <summary>The board of the beer game, box by box as players move it: what the case is held against, and nothing of the model.</summary>
internal sealed class BeerGameBoard(double theta, double alpha, double beta, double[] targets, int forcedWeeks)
{
    private const int Stages = 4;
    private readonly double[] stock = [12, 12, 12, 12];
    private readonly double[] backlog = new double[Stages];
    private readonly double[] near = [4, 4, 4, 4];
    private readonly double[] far = [4, 4, 4, 4];
    private readonly double[] incoming = [4, 4, 4, 4];
    private readonly double[] placed = [4, 4, 4, 4];
    private readonly double[] expected = [4, 4, 4, 4];
    private readonly double[] costs = new double[Stages];

    /// <summary>Plays some weeks.</summary>
    /// <returns>The cost of each stage.</returns>
    public double[] Play(int weeks)
    {
        for (var week = 1; week <= weeks; week++)
        {
            incoming[0] = week > 4 ? 8 : 4;
            Receive();
            double[] seen = [.. incoming];
            Ship();
            for (var i = 0; i < Stages; i++)
            {
                costs[i] += (0.5 * stock[i]) + backlog[i];
            }

            PassSlips();
            Order(week, seen);
        }

        return costs;
    }

    private void Receive()
    {
        for (var i = 0; i < Stages; i++)
        {
            stock[i] += near[i];
            near[i] = far[i];
            far[i] = 0;
        }
    }

    private void Ship()
    {
        for (var i = 0; i < Stages; i++)
        {
            var wanted = incoming[i] + backlog[i];
            var shipped = Math.Min(stock[i], wanted);
            stock[i] -= shipped;
            backlog[i] = wanted - shipped;
            if (i > 0)
            {
                far[i - 1] += shipped;
            }
        }
    }

    private void PassSlips()
    {
        for (var i = 0; i < Stages - 1; i++)
        {
            incoming[i + 1] = placed[i];
        }

        far[Stages - 1] += placed[Stages - 1];
    }

    private void Order(int week, double[] seen)
    {
        for (var i = 0; i < Stages; i++)
        {
            expected[i] = (theta * seen[i]) + ((1 - theta) * expected[i]);
            var line = near[i] + far[i] + (i < Stages - 1 ? incoming[i + 1] + backlog[i + 1] : 0);
            var order = expected[i] + (alpha * (targets[i] - (stock[i] - backlog[i]) - (beta * line)));
            placed[i] = week <= forcedWeeks ? 4 : Math.Max(0, order);
        }
    }
}
