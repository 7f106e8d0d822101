using System.Globalization;
using Microsoft.Extensions.Configuration;
using YamlDotNet.Core;

namespace OrleansIndustrialBelt.Silo.Settings;

/// <summary>Reads settings the way .NET does: a file, environment variables over it, flags over both.</summary>
public static class SettingsReader
{
    /// <summary>What environment variables begin with, e.g. <c>BELT_SILO_storage__kind=Redis</c>.</summary>
    public const string EnvironmentPrefix = "BELT_SILO_";

    /// <summary>Reads and checks them.</summary>
    /// <param name="file">A YAML or JSON file; null for none.</param>
    /// <param name="flags">Flags such as <c>--storage:kind Redis</c>.</param>
    /// <exception cref="BadSettingsException">Something is wrong with them.</exception>
    public static SiloSettings Read(string? file, IReadOnlyList<string> flags)
    {
        var settings = Bind(file, flags);
        var faults = settings.Faults().ToList();
        return faults.Count == 0 ? settings : throw new BadSettingsException(string.Join(Environment.NewLine, faults));
    }

    private static SiloSettings Bind(string? file, IReadOnlyList<string> flags)
    {
        try
        {
            var keys = new ConfigurationBuilder()
                .AddInMemoryCollection(file is null ? [] : YamlKeys.Read(file))
                .AddEnvironmentVariables(EnvironmentPrefix)
                .AddCommandLine([.. flags])
                .Build();
            var unknown = string.Join(Environment.NewLine, UnknownKeys.Of(keys, typeof(SiloSettings)));
            return unknown.Length == 0 ? keys.Get<SiloSettings>() ?? new SiloSettings() : throw new BadSettingsException(unknown);
        }
        catch (YamlException exception)
        {
            throw new BadSettingsException(string.Create(CultureInfo.InvariantCulture, $"{file}:{exception.Start.Line}:{exception.Start.Column}: {exception.Message}"));
        }
        catch (Exception exception) when (exception is InvalidOperationException or FormatException or IOException or UnauthorizedAccessException)
        {
            throw new BadSettingsException($"{file ?? "settings"}: {exception.Message}");
        }
    }
}
