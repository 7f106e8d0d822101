using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Skus;

/// <summary>Delivered goods whose returns are not back yet, by the day on which they will be.</summary>
public sealed class ReturnAgenda : IDescribed
{
    private List<ReturnCohort> cohorts = [];

    /// <summary>The cohorts in order of their days, and of one day in order of delivery.</summary>
    public IReadOnlyList<ReturnCohort> Cohorts => cohorts;

    /// <summary>Enters delivered units, joined with what is alike.</summary>
    public void Add(ReturnCohort cohort)
    {
        var place = cohorts.Count;
        while (place > 0 && cohorts[place - 1].DueDay >= cohort.DueDay)
        {
            place--;
            var present = cohorts[place];
            if (present.IsLike(cohort))
            {
                present.Delivered += cohort.Delivered;
                present.Returned += cohort.Returned;
                present.WillComeBack += cohort.WillComeBack;
                cohorts[place] = present;
                return;
            }
        }

        while (place < cohorts.Count && cohorts[place].DueDay == cohort.DueDay)
        {
            place++;
        }

        cohorts.Insert(place, cohort);
    }

    /// <summary>Takes out the cohorts that are due by a day.</summary>
    public List<ReturnCohort> TakeDue(int day)
    {
        var count = 0;
        while (count < cohorts.Count && cohorts[count].DueDay <= day)
        {
            count++;
        }

        if (count == 0)
        {
            return [];
        }

        var due = cohorts.GetRange(0, count);
        cohorts.RemoveRange(0, count);
        return due;
    }

    /// <summary>
    /// Passes the commissions of the cohorts through the codec. They stand beside the cohorts, not in them, so that a belt
    /// without matching has no byte of them.
    /// </summary>
    public void DescribeTerms(Codec codec)
    {
        codec.Begin("returnCommissions", cohorts.Count);
        for (var i = 0; i < cohorts.Count; i++)
        {
            codec.Item(i);
            var cohort = cohorts[i];
            cohort.CommissionMicro = codec.Long("", cohort.CommissionMicro);
            cohorts[i] = cohort;
        }

        codec.End();
    }

    /// <inheritdoc/>
    public void Describe(Codec codec) => cohorts = codec.Items("cohorts", cohorts);
}
