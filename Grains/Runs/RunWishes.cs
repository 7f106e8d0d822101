using OrleansIndustrialBelt.GrainInterfaces;

namespace OrleansIndustrialBelt.Grains.Runs;

/// <summary>What is wished of a run that is under way; it looks here between two ticks. Used in the turns of one grain only.</summary>
/// <param name="allowedUntil">Ticks that it may live at first.</param>
internal sealed class RunWishes(int allowedUntil)
{
    private readonly Queue<InterventionWish> interventions = new();
    private TaskCompletionSource next = NewsToCome();

    /// <summary>Whether the run is to end after the current tick.</summary>
    public bool StopAsked { get; private set; }

    /// <summary>Whether to leave the run to whoever takes it up, since this silo stops.</summary>
    public bool Abandoned { get; private set; }

    /// <summary>Ticks that it may live.</summary>
    public int AllowedUntil { get; private set; } = allowedUntil;

    /// <summary>Done at the next wish.</summary>
    public Task Next => next.Task;

    /// <summary>See <see cref="StopAsked"/>.</summary>
    public void Stop()
    {
        StopAsked = true;
        Wake();
    }

    /// <summary>See <see cref="Abandoned"/>.</summary>
    public void Abandon()
    {
        Abandoned = true;
        Wake();
    }

    /// <summary>See <see cref="AllowedUntil"/>.</summary>
    public void Allow(int untilTick)
    {
        AllowedUntil = untilTick;
        Wake();
    }

    /// <summary>Wishes a change.</summary>
    /// <returns>What came of it.</returns>
    public Task<InterventionAnswer> Intervene(string intervention)
    {
        var wish = new InterventionWish(intervention);
        interventions.Enqueue(wish);
        Wake();
        return wish.Answer;
    }

    /// <summary>Takes the oldest change that was wished for; null if there is none.</summary>
    public InterventionWish? TakeIntervention() => interventions.TryDequeue(out var wish) ? wish : null;

    private void Wake()
    {
        var told = next;
        next = NewsToCome();
        told.SetResult();
    }

    private static TaskCompletionSource NewsToCome() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}

/// <summary>A change that somebody wishes for and waits to hear about.</summary>
/// <param name="text">See <see cref="IRunGrain.Intervene"/>.</param>
internal sealed class InterventionWish(string text)
{
    private readonly TaskCompletionSource<InterventionAnswer> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The intervention.</summary>
    public string Text => text;

    /// <summary>What came of it.</summary>
    public Task<InterventionAnswer> Answer => answer.Task;

    /// <summary>Tells what came of it.</summary>
    /// <param name="tick">The next tick.</param>
    /// <param name="refusal">Why it is refused; null if it is made.</param>
    public void Tell(int tick, string? refusal) => answer.TrySetResult(new InterventionAnswer(tick, refusal));
}
