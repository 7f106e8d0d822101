namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>
/// The ages of one run: spans of time in which the options are the same. Who is first stepped in a new age is made anew under
/// its options and takes the state along, so that an entity is at any time what it would be had it been restored from its
/// bytes. A run whose options never change has no ages.
/// </summary>
/// <param name="starts">Ticks at which the ages after the first begin, ascending.</param>
/// <param name="make">Makes an entity under the options of an age, by the age's number from 0. Called from several threads at once.</param>
public sealed class Ages(IReadOnlyList<int> starts, Func<int, EntityId, Entity> make)
{
    /// <summary>What <see cref="StartOf"/> says of the first age.</summary>
    internal const int First = -1;

    /// <summary>Makes an entity in its state before hour 0.</summary>
    public Entity Create(EntityId id) => Make(0, id);

    /// <summary>The tick at which an age begins; a negative number for the first.</summary>
    internal int StartOf(int age) => age == 0 ? First : starts[age - 1];

    /// <summary>Makes an entity of the age that begins at a tick, whose state is then to be read.</summary>
    /// <param name="start">See <see cref="StartOf"/>.</param>
    /// <param name="id">Who.</param>
    /// <returns>Null if no age begins then.</returns>
    internal Entity? MakeAt(int start, EntityId id)
    {
        var age = Enumerable.Range(0, starts.Count + 1).FirstOrDefault(age => StartOf(age) == start, -1);
        return age < 0 ? null : Make(age, id);
    }

    /// <summary>Whether an age, by its number, has ended before a tick.</summary>
    internal bool IsOver(int age, int tick) => age < starts.Count && starts[age] <= tick;

    /// <summary>The entity as it lives on in the age of a tick.</summary>
    internal Entity Renew(Entity entity, int tick)
    {
        var age = entity.Age;
        while (IsOver(age, tick))
        {
            age++;
        }

        var renewed = Make(age, entity.Id);
        Carry(entity, renewed);
        renewed.TakeOver(entity);
        return renewed;
    }

    private static void Carry(Entity from, Entity to)
    {
        var encoder = new BinaryEncoder();
        from.Describe(encoder);
        encoder.EndBlocks();
        var decoder = new BinaryDecoder(encoder.Written.ToArray(), carriesOver: true);
        to.Describe(decoder);
        decoder.EndBlocks();
        if (!decoder.AtEnd)
        {
            throw new BrokenBalanceException($"{from.Id} has more state than it can take along into another age");
        }
    }

    private Entity Make(int age, EntityId id)
    {
        var entity = make(age, id);
        entity.Ages = this;
        entity.Age = age;
        return entity;
    }
}
