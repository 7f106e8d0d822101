using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Scenarios.Reading;

namespace OrleansIndustrialBelt.Model.Scenarios.Interventions;

/// <summary>Makes interventions of what the scenario says, and tells what is wrong with each by itself.</summary>
/// <param name="scenario">The scenario.</param>
internal sealed class InterventionReader(ScenarioOptions scenario)
{
    private readonly List<InterventionProblem> problems = [];
    private readonly Addressees addressees = new(scenario);

    /// <summary>What is wrong.</summary>
    public IReadOnlyList<InterventionProblem> Problems => problems;

    /// <summary>All interventions of the scenario that are without fault.</summary>
    public List<Intervention> ReadAll() => [.. scenario.Interventions.Select((options, index) => Read(options, index)).OfType<Intervention>()];

    private Intervention? Read(InterventionOptions options, int index)
    {
        var before = problems.Count;
        var (from, until) = Times(options, index);
        var written = options.Event.Length > 0 ? SetsOfEvent(options, index) : SetOf(options, index);
        var sets = new List<string>();
        foreach (var set in written)
        {
            var equals = set.IndexOf('=', StringComparison.Ordinal);
            if (addressees.Find(set[..equals].Trim(), out var paths) is { } problem)
            {
                Fault(index, SubjectOf(options, set[..equals]), problem);
                break;
            }

            sets.AddRange(paths.Select(path => path + set[equals..]));
        }

        return problems.Count > before ? null : new Intervention
        {
            Number = index + 1,
            FromTick = from,
            UntilTick = until,
            Label = EventText.LabelOf(options),
            Entity = EntityOf(written),
            Sets = sets,
        };
    }

    private (int From, int? Until) Times(InterventionOptions options, int index)
    {
        var warmup = scenario.Run.WarmupDays;
        var end = (long)(warmup + scenario.Run.Days) * Calendar.HoursPerDay;
        if (DayTime.Read(options.At, warmup, out var from) is { } wrong)
        {
            Fault(index, nameof(options.At), wrong);
        }
        else if (from < 0 || from >= end)
        {
            var (side, nearest) = from < 0 ? ("before the run", 0) : ("after the end of the run", (int)end - 1);
            Fault(index, nameof(options.At), $"{Quoting.Quote(options.At)} lies {side}; the nearest hour is `{DayTime.Write(nearest, warmup)}`");
        }
        else if (options.Event == EventCatalog.Fad && from % Calendar.HoursPerDay != 0)
        {
            Fault(index, nameof(options.At), $"a fad starts at midnight; give `{DayTime.Write((int)(from - (from % Calendar.HoursPerDay)), warmup)}`");
        }

        return ((int)from, Until(options, index, from));
    }

    private int? Until(InterventionOptions options, int index, long from)
    {
        if (options.Until.Length == 0)
        {
            return null;
        }

        if (options.Event == EventCatalog.Fad)
        {
            Fault(index, nameof(options.Until), "a fad has no end, it fades; give `days`, its time constant");
        }
        else if (DayTime.Read(options.Until, scenario.Run.WarmupDays, out var until) is { } wrong)
        {
            Fault(index, nameof(options.Until), wrong);
        }
        else if (until <= from)
        {
            Fault(index, nameof(options.Until), $"{Quoting.Quote(options.Until)} is not after {Quoting.Quote(options.At)}; give a later hour");
        }
        else
        {
            return (int)Math.Min(until, int.MaxValue);
        }

        return null;
    }

    private List<string> SetOf(InterventionOptions options, int index)
    {
        if (options.Set.Length == 0)
        {
            Fault(index, nameof(options.Set), "nothing is changed; give `set` and `to`, or `event`");
        }
        else if (options.Set.Contains('=', StringComparison.Ordinal) || Array.Exists(options.Set.Split('.'), string.IsNullOrWhiteSpace))
        {
            Fault(index, nameof(options.Set), $"{Quoting.Quote(options.Set)} is no address; give one such as platform/douyin.commissionShare");
        }
        else if (options.To is null)
        {
            Fault(index, nameof(options.To), "the value is missing; give `to`, in quotes for a list, a map or \"null\"");
        }
        else if (EventText.Given(options).FirstOrDefault() is { Key: not null } idle)
        {
            Fault(index, idle.Property, $"`{idle.Key}` belongs to an event; leave it out");
        }
        else
        {
            return [$"{options.Set}={options.To}"];
        }

        return [];
    }

    private List<string> SetsOfEvent(InterventionOptions options, int index)
    {
        if (options.Set.Length > 0 || options.To is not null)
        {
            Fault(index, options.Set.Length > 0 ? nameof(options.Set) : nameof(options.To), "an intervention is a setting or an event; give two interventions");
            return [];
        }

        if (!EventCatalog.All.TryGetValue(options.Event, out var known))
        {
            string[] names = [.. EventCatalog.All.Keys];
            Fault(index, nameof(options.Event), $"there is no event {Quoting.Quote(options.Event)}{Nearest.Hint(options.Event, names)}; give one of {string.Join(", ", names)}");
            return [];
        }

        var given = EventText.Given(options).ToList();
        var form = known.Forms.Find(form => form.By.TrueForAll(key => given.Exists(parameter => parameter.Key == key)));
        if (form is null)
        {
            var ways = string.Join(" or ", known.Forms.Select(way => string.Join(" and ", way.By.Select(key => $"`{key}`"))));
            Fault(index, nameof(options.Event), $"{options.Event} lacks whom or what it concerns; give {ways}");
            return [];
        }

        if (given.Find(parameter => !form.By.Contains(parameter.Key) && !known.May.ContainsKey(parameter.Key)) is { Key: not null } idle)
        {
            var keys = known.Forms.SelectMany(way => way.By).Concat(known.May.Keys).Distinct(StringComparer.Ordinal);
            Fault(index, idle.Property, $"`{idle.Key}` says nothing to {options.Event} here; it takes {string.Join(", ", keys)}");
            return [];
        }

        if (options.Event == EventCatalog.Fad && GivenFads.ProblemOf(options, scenario) is { } problem)
        {
            Fault(index, problem.Property, problem.Message);
        }

        return form.Sets.ConvertAll(set => EventText.Fill(set, given, known.May));
    }

    private static string SubjectOf(InterventionOptions options, string address)
    {
        if (options.Event.Length == 0)
        {
            return nameof(options.Set);
        }

        var kind = address.Split('/')[0];
        return EventText.Given(options).FirstOrDefault(parameter => parameter.Key == kind).Property ?? nameof(options.Event);
    }

    private EntityId EntityOf(IEnumerable<string> sets)
    {
        var heads = sets.Select(set => set.Split('.')[0]).Distinct(StringComparer.Ordinal).ToList();
        return heads.Count != 1 ? EntityId.None
            : EntityId.TryParse(heads[0], out var id) ? id
            : heads[0] == "hub" ? new EntityId(EntityKind.Hub, 1)
            : scenario.Platforms.FindIndex(platform => heads[0] == $"platform/{platform.Id}") is >= 0 and var index ? new EntityId(EntityKind.Platform, index + 1)
            : EntityId.None;
    }

    private void Fault(int index, string property, string message) => problems.Add(new InterventionProblem(index, property, message));
}
