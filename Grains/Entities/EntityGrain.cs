using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Grains.Belts;
using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Grains.Entities;

/// <summary>Holds one entity and steps it when its partition calls; see <see cref="IEntityGrain"/>.</summary>
/// <param name="belts">The silo's belts.</param>
public abstract class EntityGrain(OpenBelts belts) : Grain, IEntityGrain
{
    private EntityDiary diary = new();
    private EntityStepper? stepper;
    private Entity? entity;
    private int epoch;
    private int tick = -1;
    private bool decisionsRecorded;

    /// <inheritdoc/>
    public async Task Begin(EntityStart start)
    {
        var address = GrainKeys.Parse(this.GetPrimaryKeyString());
        var world = await belts.Of(address.Run, start.Revision);
        epoch = address.Epoch;
        decisionsRecorded = world.Plan.RecordDecisions;
        stepper = new EntityStepper(world.Plan.Seeds, decisionsWanted: true);
        entity = world.Create(address.Entity);
        if (start.State.Length > 0)
        {
            entity = EntityBytes.Read(new BinaryDecoder(start.State), entity);
        }

        tick = start.NextTick - 1;
    }

    /// <inheritdoc/>
    public ValueTask<StepResult> Step(StepEnvelope envelope)
    {
        Refuse(envelope, due: tick < envelope.Tick);
        tick = envelope.Tick;
        var failure = Try(envelope, static (self, envelope)
            => self.stepper!.Step(ref self.entity!, envelope.Tick, envelope.Inbox, envelope.Board, envelope.Outbox));
        Keep(envelope);
        return new(new StepResult(epoch, tick, envelope.Outbox, failure));
    }

    /// <inheritdoc/>
    public ValueTask<StepResult> Close(StepEnvelope envelope)
    {
        Refuse(envelope, due: tick <= envelope.Tick);
        var failure = Try(envelope, static (self, envelope)
            => self.stepper!.Close(self.entity!, envelope.Tick, envelope.Board, envelope.Outbox));
        return new(new StepResult(epoch, envelope.Tick, envelope.Outbox, failure));
    }

    /// <inheritdoc/>
    public async Task<EntityView?> Look()
    {
        if (entity is not null)
        {
            return diary.Show(entity, tick);
        }

        // An address only: the partition holds the entity, if anybody does.
        DeactivateOnIdle();
        var address = GrainKeys.Parse(this.GetPrimaryKeyString());
        var request = await GrainFactory.GetGrain<IRunGrain>(address.Run).Request();
        if (request.Engine != RunEngine.Partitions)
        {
            return null;
        }

        var index = (await belts.Of(address.Run, request.Revision)).Directory.PartitionOf(address.Entity, request.Partitions);
        return await GrainFactory.GetPartition(address.Run, address.Epoch, index).Look(address.Entity.ToString());
    }

    /// <inheritdoc/>
    public Task<EntitySaved> Save()
    {
        var encoder = new BinaryEncoder();
        EntityBytes.Write(encoder, Held);
        return Task.FromResult(new EntitySaved(encoder.Written.ToArray()));
    }

    /// <inheritdoc/>
    public Task<HashEnvelope> Hash() => Task.FromResult(new HashEnvelope(StateHash.Of(Held)));

    /// <inheritdoc/>
    public Task End()
    {
        entity = null;
        stepper = null;
        diary = new EntityDiary();
        DeactivateOnIdle();
        return Task.CompletedTask;
    }

    private Entity Held => entity ?? throw new LostShareException($"{this.GetPrimaryKeyString()} holds no state.");

    private void Refuse(StepEnvelope envelope, bool due)
    {
        if (entity is null || envelope.Epoch != epoch || !due)
        {
            throw new LostShareException(
                $"{this.GetPrimaryKeyString()} was asked to live tick {envelope.Tick} of epoch {envelope.Epoch}, but "
                + (entity is null ? "it holds no state." : $"it has lived tick {tick} of epoch {epoch}."));
        }
    }

    // What fails in the model travels as data: exceptions do not survive the way between silos unchanged.
    private string? Try(StepEnvelope envelope, Action<EntityGrain, StepEnvelope> live)
    {
        try
        {
            live(this, envelope);
            return null;
        }
        catch (BrokenBalanceException broken)
        {
            return broken.Message;
        }
    }

    private void Keep(StepEnvelope envelope)
    {
        diary.Enter(envelope.Inbox, envelope.Outbox);
        if (!decisionsRecorded)
        {
            envelope.Outbox.Decisions.Clear();
        }
    }
}
